package kith.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFoldingTest {

    @ParameterizedTest
    @CsvSource({ "\u0141ukasz \u017burek,lukasz zurek", "S\u00f8ren \u00d8deg\u00e5rd,soren odegard", "\u0130pek Y\u0131lmaz,ipek yilmaz",
            "WEISS,wei\u00df", "\u0110or\u0111e,dorde", "C\u0153ur,coeur", "\u00c6r\u00f8,aero", "\u00deor,thor", "\uff21\uff22\uff11,ab1", "\ufb01n,fin",
            "\u0393\u0399\u03a9\u03a1\u0393\u039f\u03a3,\u0393\u03b9\u03ce\u03c1\u03b3\u03bf\u03c2", "\u0424\u0435\u0308\u0434\u043e\u0440,\u0424\u0451\u0434\u043e\u0440", "\u1112\u1161\u11ab,\ud55c",
            "O\u2019Brien,o'brien", "Anna\u2011Maria,anna-maria", "\uff76\uff9e,\u30ac", "an\u00adna,anna" })
    void takesForTheSameWhatPeopleTakeForTheSame(String one, String other) {
        assertEquals(TextFolding.fold(other), TextFolding.fold(one));
        assertTrue(TextFolding.isSame(one, other));
    }

    @ParameterizedTest
    @CsvSource({ "\u092e\u093e\u0928\u093e,\u092e\u0940\u0928\u093e", "\u304b,\u304c", "anna,anne", "Muller,Mueller", "a b,ab" })
    void tellsApartWhatPeopleTellApart(String one, String other) {
        assertFalse(TextFolding.isSame(one, other));
    }

    @ParameterizedTest
    @CsvSource({ "M\u00fcller,Mueller", "M\u00fcller,Muller", "Mu\u0308ller,MUELLER", "J\u00f6rg M\u00fcller,joerg mueller", "S\u00f8ren,Soeren",
            "\u00c5se,Aase" })
    void takesUmlautsInBothSpellings(String one, String other) {
        assertTrue(TextFolding.isSame(one, other));
        assertTrue(TextFolding.isSame(other, one));
        assertTrue(TextFolding.startsWith(one, other.substring(0, 3)));
        assertTrue(TextFolding.startsWith(other, one.substring(0, 2)));
    }

    @Test
    void spacesMakeNoDifference() {
        assertEquals("anna berg", TextFolding.fold("  Anna\u00a0\n Berg "));
        assertEquals("anna\n berg", TextFolding.letters("Anna\n Berg"));
    }

    @Test
    void foldsWhateverComesToTheSameHoweverItIsComposed() {
        Random random = new Random(3);
        List<int[]> ranges = List.of(new int[] { 0x20, 0x7f }, new int[] { 0xa0, 0x600 }, new int[] { 0x300, 0x370 }, new int[] { 0x900, 0x980 },
                new int[] { 0x1100, 0x1200 }, new int[] { 0x1e00, 0x2000 }, new int[] { 0x2000, 0x2100 }, new int[] { 0x3040, 0x3100 },
                new int[] { 0xac00, 0xd7a4 }, new int[] { 0xf900, 0x10000 }, new int[] { 0x1f300, 0x1f600 });
        for (int i = 0; i < 60_000; i++) {
            StringBuilder built = new StringBuilder();
            for (int j = random.nextInt(1, 7); j > 0; j--) {
                int[] range = ranges.get(random.nextInt(ranges.size()));
                built.appendCodePoint(random.nextInt(range[0], range[1]));
            }
            String text = built.toString();
            String folded = TextFolding.fold(text);
            assertEquals(folded, TextFolding.fold(folded), () -> escaped(text));
            assertEquals(folded, TextFolding.fold(Normalizer.normalize(text, Form.NFC)), () -> escaped(text));
            assertEquals(folded, TextFolding.fold(Normalizer.normalize(text, Form.NFD)), () -> escaped(text));
            assertEquals(TextFolding.writtenOut(text), TextFolding.writtenOut(Normalizer.normalize(text, Form.NFD)), () -> escaped(text));
        }
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(String.format("\\u%04x", c)));
        return escaped.toString();
    }

    @Test
    void partsWordsAtAllThatIsNoLetterMarkOrNumber() {
        Random random = new Random(1);
        int[] characters = { 'a', 'Z', '5', ' ', '\'', '-', ',', '\n', 0xe4, 0x301, 0x2160, 0x903, 0x20dd, 0xd800, 0x1f600, 0x1d400, 0x10330 };
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12); n > 0; n--) {
                text.appendCodePoint(random.nextInt(4) == 0 ? random.nextInt(0x20000) : characters[random.nextInt(characters.length)]);
            }
            List<String> words = Stream.of(text.toString().split("[^\\p{L}\\p{M}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
            assertEquals(words, TextFolding.writtenWords(text.toString()));
        }
    }
}
