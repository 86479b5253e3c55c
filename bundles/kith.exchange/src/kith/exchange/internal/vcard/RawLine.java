package kith.exchange.internal.vcard;

/**
 * A content line that is unfolded and not decoded yet.
 *
 * @param number the number in the file of the line at which it begins
 * @param bytes its bytes, not copied
 * @param colon where the colon is that ends its header
 */
record RawLine(long number, byte[] bytes, int colon) {
}
