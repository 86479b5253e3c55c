package kith.store;

/**
 * What became of one object in a transaction.
 *
 * @param id the object's id, never null
 * @param type the name of the object's class in the model, such as {@code Person}
 * @param kind what became of it
 */
public record Change(String id, String type, Kind kind) {

    /** What can become of an object. */
    public enum Kind {
        ADDED, CHANGED, REMOVED
    }
}
