package kith.exchange.internal.vcard;

/** A property of a card that is written (RFC 6350, 3.3; parameters after RFC 6868). */
final class CardProperty {

    private static final int FOLD = 75;

    private final String name;
    private final String value;
    private final StringBuilder parameters = new StringBuilder();
    private String group;

    /** @param value the value, with its escapes */
    CardProperty(String name, String value) {
        this.name = name;
        this.value = value;
    }

    /** Adds a parameter. */
    CardProperty parameter(String parameter, String text) {
        String safe = text.replace("^", "^^").replace("\"", "^'").replaceAll("\\R", "^n").replaceAll("\\p{Cntrl}", "");
        boolean quote = safe.chars().anyMatch(c -> c == ':' || c == ';' || c == ',');
        parameters.append(';').append(parameter).append('=').append(quote ? '"' + safe + '"' : safe);
        return this;
    }

    /** Puts it into a group, null for none. */
    CardProperty group(String inGroup) {
        group = inGroup;
        return this;
    }

    /** Writes it, folded. */
    void write(StringBuilder out) {
        fold((group == null ? "" : group + ".") + name + parameters + ":" + value, out);
    }

    /** Folds a line (RFC 6350, 3.2), never within a character. */
    static void fold(String line, StringBuilder out) {
        int octets = 0;
        for (int i = 0; i < line.length();) {
            int c = line.codePointAt(i);
            int length = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (octets + length > FOLD) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(c);
            octets += length;
            i += Character.charCount(c);
        }
        out.append("\r\n");
    }
}
