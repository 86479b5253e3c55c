package kith.exchange.internal;

/**
 * Count of the characters of several bytes that text in UTF-8 has, and of the places at which it is not UTF-8.
 *
 * @param whole how many such characters are whole
 * @param broken how many places are none
 * @param isMereDamage whether the broken places look like damaged characters of UTF-8 rather than letters of a code page
 */
record Utf8(int whole, int broken, boolean isMereDamage) {

    static Utf8 of(byte[] bytes) {
        int whole = 0;
        int broken = 0;
        boolean damage = true;
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int length = length(bytes, i);
            if (length > 0) {
                whole++;
                i += length;
            } else {
                broken++;
                damage &= mayBeDamage(bytes, i);
                i++;
                while (i < bytes.length && (bytes[i] & 0xC0) == 0x80) {
                    i++;
                }
            }
        }
        return new Utf8(whole, broken, damage);
    }

    /** Returns the length of the character at a place, 0 if there is no whole one. */
    private static int length(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int length = first >= 0xC2 && first <= 0xDF ? 2 : first >= 0xE0 && first <= 0xEF ? 3 : first >= 0xF0 && first <= 0xF4 ? 4 : 0;
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        int second = bytes[at + 1] & 0xFF;
        boolean none = first == 0xE0 && second < 0xA0 || first == 0xED && second > 0x9F || first == 0xF0 && second < 0x90
                || first == 0xF4 && second > 0x8F;
        return none ? 0 : length;
    }

    /** A letter of a code page stands where letters stand: a capital not within a word, and none is the end of nothing. */
    private static boolean mayBeDamage(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        boolean follows = at > 0 && bytes[at - 1] >= 'a' && bytes[at - 1] <= 'z';
        boolean isLast = at + 1 >= bytes.length || (bytes[at + 1] & 0xC0) == 0x80;
        return first < 0xC0 || first <= 0xDF && (follows || isLast) || first <= 0xF4 && isLast;
    }
}
