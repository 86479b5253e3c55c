package kith.core.nudge;

import java.util.Objects;

import kith.core.EntityRef;

/**
 * A next step that is suggested, with its reason.
 *
 * @param text what to do, in the user's language and short, such as: Write to Amara
 * @param reason why, in the user's language, such as: 6 weeks over
 * @param about what to open to do it
 * @param urgency how urgent it is: 1 is as usual, 2 is twice as urgent, 0 can as well be left
 */
public record Nudge(String text, String reason, EntityRef about, double urgency) {

    public Nudge {
        Objects.requireNonNull(text);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(about);
    }
}
