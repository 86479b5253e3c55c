package kith.exchange.internal.vcard;

import java.util.List;


/**
 * A card as it stands in the file, without BEGIN, END and VERSION.
 *
 * @param line the line at which it begins
 * @param version the version that it says to be of
 * @param lines its content lines, unfolded and decoded
 */
record Card(long line, CardVersion version, List<ContentLine> lines) {

    /** Returns whether Kith has written the card. */
    boolean isOwn() {
        return lines.stream().anyMatch(line -> line.name().equals("PRODID") && line.value().equals(CardWriter.PRODUCT));
    }
}
