package kith.exchange;

import kith.exchange.internal.Messages;

/**
 * Reason for which a card or a row is taken for a contact that is there.
 *
 * @since 0.1
 */
public enum Recognition {
    /** Both have one UID (RFC 6350, 6.7.6), or the UID of the card is that of a contact that was merged into the other. */
    UID,
    /** Both have one address, electronic mail or profile, and the same name. */
    ADDRESS,
    /** Two of name, address and day of connection are the same. */
    CONNECTION,
    /** The same card, which has neither a UID nor an address, came in before. */
    CONTENT,
    /** Both have the same name, which counts for organizations only. */
    NAME;

    /** Returns what is the same, in the user's language, such as "address and name". */
    public String text() {
        return switch (this) {
            case UID -> Messages.recognizedByUid;
            case ADDRESS -> Messages.recognizedByAddress;
            case CONNECTION -> Messages.recognizedByConnection;
            case CONTENT -> Messages.recognizedByContent;
            case NAME -> Messages.recognizedByName;
        };
    }
}
