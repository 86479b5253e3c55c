package kith.exchange.internal.vcard;

/** The versions of vCard. */
enum CardVersion {

    /** vCard: The Electronic Business Card, Version 2.1, of 1996. */
    V2_1,
    /** RFC 2426. */
    V3_0,
    /** RFC 6350. */
    V4_0;

    /** Returns the version that a card says to be of; cards of versions that nobody knows are read as the most usual one. */
    static CardVersion of(String text) {
        return text.startsWith("2") ? V2_1 : text.startsWith("4") ? V4_0 : V3_0;
    }
}
