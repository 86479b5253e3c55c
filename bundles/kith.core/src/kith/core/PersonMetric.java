package kith.core;

import java.util.Map;

import kith.store.NetworkStore;

/**
 * Measures something of each person, for queries, columns and the order of lists. Implementations are contributed to
 * {@code kith.core.metrics}.
 */
public interface PersonMetric {

    /**
     * Measures. Called on a background thread, anew when the network has changed.
     *
     * @param store where to read
     * @return the numbers by the ids of the people; whom it does not apply to has none
     */
    Map<String, Double> measure(NetworkStore store);
}
