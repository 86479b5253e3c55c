package kith.core.quickadd;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds dates in a text, with the words before them that make them birthdays, so that they are taken for no telephone numbers. */
final class DateReader {

    private static final String MONTH = "(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|m\u00e4rz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?"
            + "|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)\\.?";
    private static final String YEAR = "(?:1[89]|20)\\d{2}";
    private static final String NUMERIC = "\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?" + YEAR + "|" + YEAR + "-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/" + YEAR;
    private static final String NAMED = "\\d{1,2}(?:\\.|st|nd|rd|th)?\\s" + MONTH + "(?:,?\\s" + YEAR + ")|" + MONTH + "\\s\\d{1,2},\\s?" + YEAR;
    private static final String YEARLESS = "\\d{1,2}\\.?\\s" + MONTH + "|" + MONTH + "\\s\\d{1,2}|\\d{1,2}\\.\\s?\\d{1,2}\\.|" + YEAR;
    private static final String BIRTH = "(?:\\b(?:date of birth|dob|born|birthday|b-?day|geboren|geburtstag|geburtsdatum|geb|n\u00e9e?)\\b|\\*)\\.?:?\\s*(?:(?:on|am|le|is)\\s)?\\s*";

    private static final Pattern DATE = Pattern.compile("(?iU)(?<![\\d.+/#-])(?<!\\d[ /-])(?:" + BIRTH + "(?:" + NUMERIC + "|" + NAMED + "|" + YEARLESS + ")|(?:" + NUMERIC
            + "|" + NAMED + "))(?!\\w|[./-]\\d)");

    private final List<String> found = new ArrayList<>();

    /** Returns a text without the dates in it. */
    String take(String text) {
        return DATE.matcher(text).replaceAll(match -> {
            found.add(match.group().strip());
            return " ";
        });
    }

    /** Returns the dates that were taken as they were written, in order. */
    List<String> found() {
        return found;
    }
}
