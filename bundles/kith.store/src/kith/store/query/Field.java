package kith.store.query;

import java.util.List;
import java.util.Objects;

/**
 * Something of an object that queries can ask for.
 *
 * @param name the name that queries use; unique among the fields of a class, capitals apart
 * @param key what the store knows the field by: for a field of the user its id, for one of extension data its number
 *        {@code nsURI#Class.attribute}, else the name
 * @param type what values it has
 * @param help what it is, in a sentence
 * @param choices the values that there are to choose from; empty if it takes others
 */
public record Field(String name, String key, FieldType type, String help, List<String> choices) {

    public Field {
        Objects.requireNonNull(name);
        Objects.requireNonNull(key);
        Objects.requireNonNull(type);
        Objects.requireNonNull(help);
        choices = List.copyOf(choices);
    }

    /** Returns whether lists can be sorted by it: all, but for what there are several of. */
    public boolean isSortable() {
        return !key.equals("tag") && !key.equals("with");
    }

    /** Returns the name as queries write it: in quotation marks unless it is a plain word. */
    public String written() {
        return QueryParser.isFieldName(name) ? name : QueryPrinter.quote(name);
    }
}
