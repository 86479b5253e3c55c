package kith.store;

/**
 * An object that a search found.
 *
 * @param id the id, never null
 * @param type the name of the object's class in the model, such as {@code Person}
 * @param title what the object is called, never null
 */
public record SearchHit(String id, String type, String title) {
}
