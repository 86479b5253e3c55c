package kith.ui.table;

import java.util.Optional;

import kith.core.EntityRef;
import kith.store.NetworkStore;

/**
 * What a contributed column measures: its cells are short bars with their texts. Implementations are contributed to
 * {@code kith.ui.columns}.
 */
public interface ColumnMeter extends ColumnText {

    /**
     * What is measured of an object.
     *
     * @param value how far the bar goes, from 0 to 1; what is less or more is drawn as 0 or 1
     * @param text what stands beside the bar; also what is copied, and what a screen reader says
     * @param reasons why it is so, in a line or several, for whoever asks; empty if there is nothing to say
     */
    record Measure(double value, String text, String reasons) {

        public Measure {
            value = Math.max(0, Math.min(1, value));
        }
    }

    /**
     * Measures an object; empty where there is nothing to measure. Called on a background thread.
     *
     * @param ref the object of the row
     * @param store where to read
     */
    Optional<Measure> measure(EntityRef ref, NetworkStore store);

    @Override
    default String text(EntityRef ref, NetworkStore store) {
        return measure(ref, store).map(Measure::text).orElse("");
    }
}
