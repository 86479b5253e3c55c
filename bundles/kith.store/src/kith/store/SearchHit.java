package kith.store;

import java.util.Objects;

/**
 * An object that a search found.
 *
 * @param id the id, never null
 * @param type the name of the object's class in the model, such as {@code Person}
 * @param title what the object is called, never null
 * @param excerpt the part of its text that the words were found in, which may be the title; never null
 */
public record SearchHit(String id, String type, String title, Excerpt excerpt) {

    public SearchHit {
        Objects.requireNonNull(excerpt);
    }
}
