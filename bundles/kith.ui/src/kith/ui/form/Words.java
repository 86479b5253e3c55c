package kith.ui.form;

import java.util.Arrays;
import java.util.List;

/** Words and short phrases in one line of text: separated by commas, or by semicolons where a phrase has a comma in it. */
public final class Words {

    private Words() {
    }

    /** Returns the words of a text, each once. With a semicolon in it, only semicolons separate. */
    public static List<String> parse(String text) {
        return Arrays.stream(text.split(text.indexOf(';') < 0 ? "," : ";")).map(word -> word.replaceFirst("^[\\s,]+", "").strip())
                .filter(word -> !word.isEmpty()).distinct().toList();
    }

    /** Returns the text that {@link #parse} reads back. */
    public static String format(List<String> words) {
        if (words.stream().noneMatch(word -> word.indexOf(',') >= 0)) {
            return String.join(", ", words);
        }
        return words.size() == 1 ? words.get(0) + ";" : String.join("; ", words);
    }
}
