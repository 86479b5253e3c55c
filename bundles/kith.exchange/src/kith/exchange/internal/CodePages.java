package kith.exchange.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

/**
 * Detection of the code page of text that is in no encoding of Unicode and names none. The detector of ICU knows languages,
 * but needs more text than a few names have; so each candidate also gets points for how much its reading looks like words:
 * letters of one script, capitals at the beginning, no symbols in between. Stateless.
 */
public final class CodePages {

    /** Western Europe, which is also what nothing else fits better than. */
    public static final Charset WESTERN = Charset.forName("windows-1252");

    private static final int MOST_BYTES = 64 * 1024;
    private static final int LETTER = 4;
    private static final int MISREAD = -24;
    private static final int SYMBOL = -10;
    private static final int RARE = -2;

    /** In the order of how common they are, which decides between equals. */
    private static final List<Charset> CANDIDATES = Stream.of("windows-1252", "windows-1250", "windows-1251", "KOI8-R",
            "windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-1257", "windows-31j", "GB18030", "Big5",
            "EUC-KR", "EUC-JP", "ISO-8859-2", "ISO-8859-5", "IBM866", "IBM850", "IBM852", "x-MacRoman", "x-MacCyrillic", "TIS-620")
            .filter(Charset::isSupported).map(Charset::forName).toList();

    /** Code pages that hold those for which ICU has another name. */
    private static final Map<String, String> OF_ICU = Map.of("ISO-8859-1", "windows-1252", "ISO-8859-6", "windows-1256",
            "ISO-8859-7", "windows-1253", "ISO-8859-8", "windows-1255", "ISO-8859-8-I", "windows-1255", "ISO-8859-9", "windows-1254",
            "Shift_JIS", "windows-31j");

    private static final Set<String> RARE_ONES = Set.of("IBM850", "IBM852", "x-MacRoman", "x-MacCyrillic", "ISO-8859-5", "IBM866", "TIS-620");

    /** Letters of names in the west and the middle of Europe; others of the same code pages are rare. */
    private static final String USUAL = "\u00E4\u00F6\u00FC\u00DF\u00E9\u00E8\u00EA\u00EB\u00E0\u00E2\u00E7\u00F1\u00ED\u00F3\u00FA\u00E1"
            + "\u00E3\u00F4\u00EE\u00EF\u00F2\u00F9\u00E5\u00E6\u00F8\u00FB\u00F5\u00FD\u0105\u0107\u0119\u0142\u0144\u015B\u017A\u017C\u010D\u010F"
            + "\u011B\u0148\u0159\u0161\u0165\u016F\u017E\u0171\u0151\u0103\u0219\u021B\u015F\u0163\u0111\u011F\u0131\u0117\u0101\u0113\u012B\u016B"
            + "\u0173\u012F\u0137\u013C\u0146\u0123";

    private CodePages() {
    }

    /**
     * Returns the code page in which bytes most likely are.
     *
     * @param bytes text that is not UTF-8, as much of one file as there is
     */
    public static Charset guess(byte[] bytes) {
        byte[] sample = bytes.length > MOST_BYTES ? Arrays.copyOf(bytes, MOST_BYTES) : bytes;
        int high = 0;
        for (byte each : sample) {
            high += each < 0 ? 1 : 0;
        }
        Map<Charset, Integer> byLanguage = confidence(sample);
        Charset best = WESTERN;
        double most = Double.NEGATIVE_INFINITY;
        for (Charset candidate : CANDIDATES) {
            String text = read(sample, candidate);
            double points = text == null ? Double.NEGATIVE_INFINITY
                    : points(text) + high * byLanguage.getOrDefault(candidate, 0) / 50.0
                            - (RARE_ONES.contains(candidate.name()) ? 1.2 * high : 0);
            if (points > most) {
                best = candidate;
                most = points;
            }
        }
        return best;
    }

    private static Map<Charset, Integer> confidence(byte[] sample) {
        Map<Charset, Integer> found = new HashMap<>();
        for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
            String name = OF_ICU.getOrDefault(match.getName(), match.getName());
            if (Charset.isSupported(name)) {
                found.merge(Charset.forName(name), match.getConfidence(), Math::max);
            }
        }
        return found;
    }

    /** Returns the text, null if the bytes cannot be in this code page. */
    private static String read(byte[] sample, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(sample)).toString();
        } catch (CharacterCodingException e) {
            // A code page of single bytes has gaps; a sample may also end within a character.
            String text = new String(sample, charset);
            long broken = text.chars().filter(c -> c == '\uFFFD').count();
            return broken <= 1 + sample.length / 200 ? text : null;
        }
    }

    /** Returns how much a text looks like words. */
    private static int points(String text) {
        int points = 0;
        int before = ' ';
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            points += points(c, before, i < text.length() ? text.codePointAt(i) : ' ');
            before = c;
        }
        return points;
    }

    private static int points(int c, int before, int after) {
        if (c < 0x80 && before < 0x80) {
            return c < ' ' && c != '\n' && c != '\t' && c != '\r' && c != 0x1B ? MISREAD : 0;
        }
        if (Character.isLetter(c) && Character.isLetter(before)) {
            return c < 0x80 ? neighbours(c, before) : letter(c) + neighbours(c, before);
        }
        if (c < 0x80) {
            return 0;
        }
        return Character.isLetter(c) ? letter(c) + first(c) : other(c, before, after);
    }

    /** Names begin with a capital, in scripts that have some. */
    private static int first(int c) {
        return Character.isLowerCase(c) ? -6 : Character.isUpperCase(c) ? 1 : 0;
    }

    private static int letter(int c) {
        if (c >= 0xFF61 && c <= 0xFF9F || c == 0xAA || c == 0xBA || c == 0xB5) {
            return RARE;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        if (script == Character.UnicodeScript.LATIN) {
            return USUAL.indexOf(Character.toLowerCase(c)) >= 0 ? LETTER : RARE;
        }
        if (script == Character.UnicodeScript.CYRILLIC) {
            return c >= 0x410 && c <= 0x44F || c == 0x451 || c == 0x401 || "\u0456\u0457\u0454\u0491\u0406\u0407\u0404\u0490\u045E\u040E".indexOf(c) >= 0
                    ? LETTER : RARE;
        }
        // A letter of two bytes or more counts for both.
        return switch (script) {
            case HAN -> LETTER * 2 - 2;
            case HANGUL, HIRAGANA, KATAKANA -> LETTER * 2;
            case THAI -> LETTER / 2;
            case GREEK -> greek(c);
            default -> LETTER;
        };
    }

    /** In Greek nearly every word has an accent, which no other language has on the same bytes. */
    private static int greek(int c) {
        return "\u03AC\u03AD\u03AE\u03AF\u03CC\u03CD\u03CE".indexOf(c) >= 0 ? LETTER * 2 : LETTER - 1;
    }

    /** Words are in one script, and have no capital after a small letter. */
    private static int neighbours(int c, int before) {
        Character.UnicodeScript one = Character.UnicodeScript.of(before);
        Character.UnicodeScript two = Character.UnicodeScript.of(c);
        if (one != two) {
            boolean eastAsian = !isAlphabet(one) && !isAlphabet(two);
            return !eastAsian ? SYMBOL : one == Character.UnicodeScript.HANGUL || two == Character.UnicodeScript.HANGUL ? -LETTER : 0;
        }
        if (Character.isLowerCase(before) && Character.isUpperCase(c)) {
            return SYMBOL;
        }
        if (one == Character.UnicodeScript.LATIN) {
            return c >= 0x80 && before >= 0x80 ? -LETTER : 0;
        }
        return Character.isUpperCase(before) && Character.isUpperCase(c) ? -1 : 0;
    }

    private static boolean isAlphabet(Character.UnicodeScript script) {
        return script == Character.UnicodeScript.LATIN || script == Character.UnicodeScript.CYRILLIC
                || script == Character.UnicodeScript.GREEK || script == Character.UnicodeScript.HEBREW
                || script == Character.UnicodeScript.ARABIC || script == Character.UnicodeScript.THAI;
    }

    private static int other(int c, int before, int after) {
        if (c == 0xFFFD || Character.isISOControl(c) || Character.getType(c) == Character.PRIVATE_USE || !Character.isDefined(c)) {
            return MISREAD;
        }
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return Character.isLetter(before) ? 1 : SYMBOL;
        }
        boolean within = Character.isLetter(before) && Character.isLetter(after);
        boolean quotation = "\u2018\u2019\u201C\u201D\u201E\u00AB\u00BB\u2013\u2014\u2026\u20AC\u00B0\u00A0\u3000\u3001\u3002\u30FB\u30FC"
                .indexOf(c) >= 0;
        return within && c != '\u2019' && c != '\u30FC' ? SYMBOL : quotation ? 0 : SYMBOL / 2;
    }

    /** Returns a name of a code page for the user. */
    public static String name(Charset charset) {
        return charset.name().replaceFirst("^x-", "").replace("windows-", "Windows-").toUpperCase(Locale.ROOT)
                .replace("WINDOWS", "Windows");
    }
}
