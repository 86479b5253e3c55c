package kith.exchange.internal.vcard;

/** A card that cannot be taken; the message says why and what to do. */
final class BadCard extends Exception {

    private static final long serialVersionUID = 1L;

    BadCard(String reason) {
        super(reason);
    }
}
