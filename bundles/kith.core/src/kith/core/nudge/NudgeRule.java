package kith.core.nudge;

import java.time.ZonedDateTime;
import java.util.List;

import kith.store.NetworkStore;

/**
 * A rule that suggests next steps. Implementations are contributed to {@code kith.core.nudges}, have a constructor without
 * parameters, and are called on a background thread.
 */
public interface NudgeRule {

    /**
     * Suggests next steps, the most urgent first.
     *
     * @param store where to read
     * @param now the moment in the user's zone
     * @param limit the most that will be shown; more are dropped
     */
    List<Nudge> nudges(NetworkStore store, ZonedDateTime now, int limit);
}
