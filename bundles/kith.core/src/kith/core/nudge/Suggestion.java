package kith.core.nudge;

import java.util.Objects;

/**
 * A next step with the rule that suggests it.
 *
 * @param rule the id of the rule
 * @param nudge the next step
 */
public record Suggestion(String rule, Nudge nudge) {

    public Suggestion {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(nudge);
    }
}
