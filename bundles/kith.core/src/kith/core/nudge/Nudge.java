package kith.core.nudge;

import java.util.Objects;

import kith.core.EntityRef;

/**
 * A next step that is suggested, with its reason.
 *
 * @param text what to do, in the user's language and short, such as: Write to Amara
 * @param reason why, in the user's language and as a person would say it, such as: You meant to talk every month; the last
 *        call was 10 weeks ago, about her thesis
 * @param about the object that it is about
 * @param urgency how urgent it is: 1 is as usual, 2 is twice as urgent, 0 can as well be left
 * @param step how it is done
 * @param other the other object that is needed to do it, or null
 */
public record Nudge(String text, String reason, EntityRef about, double urgency, Step step, EntityRef other) {

    public Nudge {
        Objects.requireNonNull(text);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(about);
        Objects.requireNonNull(step);
        if (step.equals(Step.INTRODUCE) && other == null) {
            throw new IllegalArgumentException("Nobody to introduce to");
        }
    }

    /** Makes one that is done by looking at what it is about. */
    public Nudge(String text, String reason, EntityRef about, double urgency) {
        this(text, reason, about, urgency, Step.OPEN, null);
    }
}
