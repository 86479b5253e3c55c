package kith.app.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of people's own in the output of commands. */
class TabSeparatedTest {

    @Test
    void writesWhatControlsColumnsAndTerminalsWithBackslashes() {
        assertEquals("a\\tb\tc\\nd\\r\\\\e\t", TabSeparated.row("a\tb", "c\nd\r\\e", null));
        assertEquals("\\u0085\\u2028\\u2029\\u202e\\u2066\\u001b[31m\\u0000\\u007f",
                TabSeparated.row("\u0085\u2028\u2029\u202E\u2066\u001B[31m\0\u007F"));
        assertEquals("Zo\u00eb \u65e5\u672c \uD83D\uDC4B \u05D3\u05D5\u05D3", TabSeparated.row("Zo\u00eb \u65e5\u672c \uD83D\uDC4B \u05D3\u05D5\u05D3"));
    }

    @Test
    void keepsBackslashesAndLinesOfSentences() {
        assertEquals("C:\\a\n  ^", TabSeparated.sentence("C:\\a\n  ^"));
        assertEquals("a\\u0085b", TabSeparated.sentence("a\u0085b"));
    }

    @ParameterizedTest
    @ValueSource(ints = { 0x061C, 0x200E, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069 })
    void showsEachControlOfTheDirectionOfWriting(int control) {
        assertEquals("a\\u%04xb".formatted(control), TabSeparated.value("a" + Character.toString(control) + "b"));
        assertEquals("a\\u%04xb".formatted(control), TabSeparated.sentence("a" + Character.toString(control) + "b"));
    }

    @Test
    void givesBackEveryValue() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            String text = random.ints(random.nextInt(12), 0, 0x2080).mapToObj(Character::toString).collect(Collectors.joining())
                    + "\\\t\n".charAt(random.nextInt(3));
            String written = TabSeparated.row(text);
            assertFalse(written.contains("\t") || written.lines().count() > 1, written);
            assertEquals(text, read(written));
        }
        assertTrue(TabSeparated.row("").isEmpty());
    }

    private static String read(String written) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            i++;
            switch (written.charAt(i)) {
                case 't' -> text.append('\t');
                case 'n' -> text.append('\n');
                case 'r' -> text.append('\r');
                case 'u' -> {
                    text.append((char) Integer.parseInt(written.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> text.append(written.charAt(i));
            }
        }
        return text.toString();
    }
}
