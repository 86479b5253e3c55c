package kith.store;

import java.util.List;

/**
 * What a list shows of an object of any class.
 *
 * @param id the id, never null
 * @param title what it is called, never null
 * @param values the values of the fields that were asked for, in that order, as text; empty where there is none
 * @param person the id of the first of those whom it has to do with, if the field {@code with} was asked for; else empty
 */
public record EntityRow(String id, String title, List<String> values, String person) {

    /** Makes one that nobody is named in. */
    public EntityRow(String id, String title, List<String> values) {
        this(id, title, values, "");
    }
}
