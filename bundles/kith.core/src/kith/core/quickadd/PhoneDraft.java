package kith.core.quickadd;

import java.util.Objects;

/**
 * A telephone number that was understood.
 *
 * @param number as it was written, never null
 * @param type what it is for as a vCard names it (RFC 6350, 6.4.1), empty if nothing says
 */
public record PhoneDraft(String number, String type) {

    public PhoneDraft {
        Objects.requireNonNull(number);
        Objects.requireNonNull(type);
    }
}
