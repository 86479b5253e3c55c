package kith.core.quicklog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the sentences of a line apart: the first says what it was, the others more about it. */
final class Sentences {

    /** A full stop after a number, a single letter or the short form of a word ends nothing. */
    private static final Pattern END = Pattern.compile(
            "(?<!(?:^|[\\s.])\\p{L})(?<![\\d.])[.!?]+[\"\u201d)]?\\s+(?=[\"\u201c(]?\\p{Lu})");
    private static final Pattern SHORT = Pattern.compile("(?iu)(?:.*\\s)?(?:dr|prof|mag|mr|mrs|ms|st|hr|fr|dipl|ing|phil|lic|univ|rev|inc|ltd|co|corp"
            + "|approx|ca|bzw|bspw|evtl|vs|str)");

    private final Pattern ends;

    Sentences(Vocabulary words) {
        // What another does is said beside what the line tells of, be it after a full stop or a comma.
        ends = Pattern.compile(END.pattern() + "|(?:,|(?<=\\d\\.\\d{1,2})\\.)\\s+(?=" + words.any("another") + "\\s)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Returns the sentences, the first of them perhaps empty, without the stop at the very end. */
    List<String> of(String line) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        Matcher end = ends.matcher(line);
        while (end.find()) {
            String sentence = line.substring(start, end.start());
            boolean quoted = line.substring(0, end.start()).chars().filter(each -> each == '"').count() % 2 != 0;
            boolean stop = Character.isUpperCase(line.codePointAt(skip(line, end.end()))) && !SHORT.matcher(sentence).matches();
            if (!quoted && (stop || line.charAt(end.start()) == ',')) {
                sentences.add(sentence.strip());
                start = end.end();
            }
        }
        sentences.add(line.substring(start).strip());
        return sentences;
    }

    private static int skip(String line, int from) {
        return Math.min(line.length() - 1, "\"\u201c(".indexOf(line.charAt(from)) < 0 ? from : from + 1);
    }
}
