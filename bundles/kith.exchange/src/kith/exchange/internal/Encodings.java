package kith.exchange.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds out in which encoding text was written. */
public final class Encodings {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern MULTIBYTE = Pattern.compile("Shift_JIS|windows-31j|GB|EUC|Big5|x-windows-9");

    /** Names that mails and cards have for encodings, and Java has not. */
    private static final Map<String, String> OTHER_NAMES = Map.of("macintosh", "x-MacRoman", "mac", "x-MacRoman", "ansi", "windows-1252",
            "unicode-1-1-utf-8", "UTF-8", "sjis", "windows-31j", "ks_c_5601-1987", "x-windows-949");

    private Encodings() {
    }

    /** Returns the encoding that the first bytes of a file give away: UTF-8 or UTF-16; null if they do not. */
    public static Charset unicode(byte[] start) {
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        } else if (begins(start, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        } else if (begins(start, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        } else if (start.length >= 4 && start[0] != 0 && start[1] == 0 && start[2] != 0 && start[3] == 0) {
            return StandardCharsets.UTF_16LE;
        } else if (start.length >= 4 && start[0] == 0 && start[1] != 0 && start[2] == 0 && start[3] != 0) {
            return StandardCharsets.UTF_16BE;
        }
        return null;
    }

    /**
     * Returns text that is in UTF-8 if it can be, else in the encoding that was named, else in windows-1252. Text of East
     * Asia in an encoding of its own may happen to be UTF-8 too: where it is named, it counts.
     */
    public static String decode(byte[] bytes, Charset named) {
        String text = strictly(bytes, StandardCharsets.UTF_8);
        if (named == null || named.equals(StandardCharsets.UTF_8)) {
            return text == null ? new String(bytes, WINDOWS) : text;
        }
        String other = text == null ? new String(bytes, named) : isDoubtful(text, named) ? strictly(bytes, named) : null;
        return other == null ? text : other;
    }

    /** UTF-8 that says otherwise is common, but for letters of East Asia it has three bytes, and no escapes. */
    private static boolean isDoubtful(String text, Charset named) {
        boolean switches = named.name().startsWith("ISO-2022");
        return switches ? text.indexOf(0x1B) >= 0
                : MULTIBYTE.matcher(named.name()).lookingAt() && text.chars().anyMatch(c -> c >= 0x80)
                        && text.chars().noneMatch(c -> c >= 0x800);
    }

    /** Returns text, null if the bytes are none in this encoding. */
    private static String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Returns the code page that has all characters of another and more, which many who name the other write. */
    static Charset wider(Charset charset) {
        String wider = switch (charset.name()) {
            case "ISO-8859-1" -> "windows-1252";
            case "ISO-8859-9" -> "windows-1254";
            case "Shift_JIS" -> "windows-31j";
            case "GB2312", "GBK" -> "GB18030";
            case "EUC-KR" -> "x-windows-949";
            default -> null;
        };
        return wider == null || !Charset.isSupported(wider) ? charset : Charset.forName(wider);
    }

    /** Decodes quoted-printable (RFC 2045, 6.7); what is none of it stays. Soft line breaks are gone already. */
    public static byte[] quotedPrintable(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int high = bytes[i] == '=' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            if (low >= 0) {
                out.write(high << 4 | low);
                i += 2;
            } else {
                out.write(bytes[i]);
            }
        }
        return out.toByteArray();
    }

    /** Returns the encoding of a name, or null if there is none. */
    public static Charset find(String name) {
        try {
            String plain = name == null ? "" : name.strip();
            return plain.isEmpty() ? null : Charset.forName(OTHER_NAMES.getOrDefault(plain.toLowerCase(Locale.ROOT), plain));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static boolean begins(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
