package kith.core.quicklog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the sentences of a line apart: the first says what it was, the others more about it. */
final class Sentences {

    /** A full stop after a number or after the short form of a word ends nothing. */
    private static final Pattern END = Pattern.compile("(?<![\\s.]\\p{L})(?<![\\d.])[.!?]+[\"\u201d)]?\\s+(?=[\"\u201c(]?\\p{Lu})");
    private static final Pattern SHORT = Pattern.compile(
            "(?iu).*\\b(?:dr|prof|mr|mrs|ms|st|hr|fr|frl|dipl|ing|phil|jr|sr|inc|ltd|co|corp|approx|ca|bzw|bspw|evtl|nr|no|vs|str|jan|feb|"
                    + "mar|m\u00e4r|apr|jun|jul|aug|sept?|oct|okt|nov|dec|dez)");

    private Sentences() {
    }

    /** Returns the sentences, the first of them perhaps empty, without the stop at the very end. */
    static List<String> of(String line) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        Matcher end = END.matcher(line);
        while (end.find()) {
            String sentence = line.substring(start, end.start());
            if (!SHORT.matcher(sentence).matches()) {
                sentences.add(sentence.strip());
                start = end.end();
            }
        }
        sentences.add(line.substring(start).strip());
        return sentences;
    }
}
