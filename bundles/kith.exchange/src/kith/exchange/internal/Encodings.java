package kith.exchange.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Pattern;

/** Finds out in which encoding text was written. */
public final class Encodings {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern MULTIBYTE = Pattern.compile("Shift_JIS|windows-31j|GB|EUC|Big5|x-windows-9");

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

    /** Returns the encoding of a name, or null if there is none. */
    public static Charset find(String name) {
        try {
            return name == null || name.isBlank() ? null : Charset.forName(name.strip());
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
