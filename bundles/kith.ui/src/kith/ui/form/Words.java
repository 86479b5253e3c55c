package kith.ui.form;

import java.util.Arrays;
import java.util.List;

/** Words and short phrases in one line of text. */
final class Words {

    private Words() {
    }

    /** Returns the words of a text, which semicolons or commas separate, each once. */
    static List<String> parse(String text) {
        return Arrays.stream(text.split("[;,]")).map(String::strip).filter(word -> !word.isEmpty()).distinct().toList();
    }
}
