package kith.core.common;

import java.util.Objects;

/**
 * What something that is shared is to one of the two.
 *
 * @param text such as a title, a degree, or how somebody is known; empty if there is nothing to say
 * @param period when
 */
public record Side(String text, Period period) {

    /** Nothing is to be said. */
    public static final Side NOTHING = new Side("", Period.UNKNOWN);

    public Side {
        Objects.requireNonNull(text);
        Objects.requireNonNull(period);
    }

    /** Returns text and period in one line; empty if there is neither. */
    public String line() {
        String when = period.text();
        return text.isEmpty() || when.isEmpty() ? text + when : text + ", " + when;
    }
}
