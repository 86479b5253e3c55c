package kith.store.query;

import java.util.Map;
import java.util.Objects;

import kith.store.NetworkStore;

/**
 * A field whose numbers are computed of a whole network, such as a metric of a plug-in. Queries filter and sort by it as by
 * any other.
 *
 * @param type the name of the class whose objects have it
 * @param field the field, of the type {@link FieldType#NUMBER}; its key is unique among all computed fields
 * @param computation computes the numbers
 */
public record ComputedField(String type, Field field, Computation computation) {

    /** Computes numbers. */
    @FunctionalInterface
    public interface Computation {

        /**
         * Computes. Called in the background, anew when the network has changed or some minutes have passed.
         *
         * @param store where to read; a query must not ask for what is being computed
         * @return the numbers by the ids of the objects; an object that is not there has none
         */
        Map<String, Double> compute(NetworkStore store);
    }

    public ComputedField {
        Objects.requireNonNull(type);
        Objects.requireNonNull(computation);
        if (field.type() != FieldType.NUMBER) {
            throw new IllegalArgumentException("Not a number: " + field.name());
        }
    }
}
