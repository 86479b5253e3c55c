package kith.core;

import java.time.Instant;

import kith.store.NetworkStore;

/** Measures something of a network, for goals. Implementations are contributed to {@code kith.core.metrics}. */
public interface Metric {

    /**
     * Measures. Called on a background thread, by several at once.
     *
     * @param store where to read
     * @param from the first instant of the period, or null for no limit
     * @param to the instant before which the period ends, or null for no limit
     * @param filter what the goal is restricted to
     */
    double measure(NetworkStore store, Instant from, Instant to, GoalFilter filter);
}
