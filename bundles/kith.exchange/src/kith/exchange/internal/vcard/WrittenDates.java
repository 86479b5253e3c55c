package kith.exchange.internal.vcard;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kith.model.PartialDate;

/**
 * Dates as programs write them that do not keep to the specifications: {@code 1985-4-2}, {@code 12.04.1985}, {@code 12 Apr
 * 1985}. One that different people read differently, as {@code 4/12/1985}, is none, and neither is a year of two digits.
 */
final class WrittenDates {

    private static final String TIME = "(?:[T ,]+\\d{1,2}:\\d\\d.*)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-./])(\\d{1,2})\\2(\\d{1,2})\\.?" + TIME);
    private static final Pattern EAST_ASIAN = Pattern.compile("(\\d{4})[\u5e74\ub144] ?(\\d{1,2})[\u6708\uc6d4] ?(\\d{1,2})[\u65e5\uc77c]");
    private static final Pattern NO_YEAR = Pattern.compile("--(\\d{1,2})-(\\d{1,2})" + TIME);
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-./]) ?(\\d{1,2})\\2 ?(\\d{4})" + TIME);
    private static final Pattern DAY_AND_MONTH = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\.");
    private static final Pattern DAY_IN_WORDS = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.)?[ -]+(\\p{L}{3,9})\\.?,?(?:[ -]+(\\d{4}))?" + TIME);
    private static final Pattern MONTH_IN_WORDS = Pattern.compile("(\\p{L}{3,9})\\.? +(\\d{1,2})(?:st|nd|rd|th)?(?:,? +(\\d{4}))?" + TIME);
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private WrittenDates() {
    }

    static Optional<PartialDate> read(String text) {
        if (text.length() > 40) {
            return Optional.empty();
        }
        Matcher matcher = YEAR_FIRST.matcher(text);
        if (matcher.matches()) {
            return date(matcher.group(1), matcher.group(3), matcher.group(4));
        }
        matcher = EAST_ASIAN.matcher(text);
        if (matcher.matches()) {
            return date(matcher.group(1), matcher.group(2), matcher.group(3));
        }
        matcher = NO_YEAR.matcher(text);
        if (matcher.matches()) {
            return date("0", matcher.group(1), matcher.group(2));
        }
        matcher = YEAR_LAST.matcher(text);
        if (matcher.matches()) {
            return yearLast(matcher);
        }
        matcher = DAY_AND_MONTH.matcher(text);
        if (matcher.matches()) {
            return date("0", matcher.group(2), matcher.group(1));
        }
        matcher = DAY_IN_WORDS.matcher(text);
        if (matcher.matches()) {
            return date(matcher.group(3), month(matcher.group(2)), matcher.group(1));
        }
        matcher = MONTH_IN_WORDS.matcher(text);
        return matcher.matches() ? date(matcher.group(3), month(matcher.group(1)), matcher.group(2)) : Optional.empty();
    }

    /** With dots the day comes first wherever people write dots; else only a number above 12 tells the day from the month. */
    private static Optional<PartialDate> yearLast(Matcher matcher) {
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(3));
        if (matcher.group(2).equals(".") || first > 12 || first == second) {
            return date(matcher.group(4), matcher.group(3), matcher.group(1));
        }
        return second > 12 ? date(matcher.group(4), matcher.group(1), matcher.group(3)) : Optional.empty();
    }

    private static String month(String word) {
        String start = word.toLowerCase(Locale.ROOT).substring(0, 3);
        return String.valueOf(MONTHS.indexOf(switch (start) {
            case "m\u00E4r", "mrz" -> "mar";
            case "mai" -> "may";
            case "okt" -> "oct";
            case "dez" -> "dec";
            default -> start;
        }) + 1);
    }

    private static Optional<PartialDate> date(String year, String month, String day) {
        int number = year == null ? 0 : Integer.parseInt(year);
        try {
            int monthNumber = Integer.parseInt(month);
            int dayNumber = Integer.parseInt(day);
            return monthNumber == 0 || dayNumber == 0 ? Optional.empty()
                    : Optional.of(new PartialDate(number == CardDates.NO_YEAR ? 0 : number, monthNumber, dayNumber));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
