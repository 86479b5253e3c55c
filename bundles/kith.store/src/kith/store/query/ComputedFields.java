package kith.store.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The computed fields that networks are asked for in this process. Safe for use by several threads. */
public final class ComputedFields {

    private static volatile Supplier<List<ComputedField>> source = List::of;

    private ComputedFields() {
    }

    /** Sets where the fields come from, which is asked each time. */
    public static void install(Supplier<List<ComputedField>> fields) {
        source = fields;
    }

    /** Returns the fields of the objects of a class. */
    public static List<Field> of(String type) {
        return source.get().stream().filter(each -> each.type().equals(type)).map(ComputedField::field).toList();
    }

    /** Returns the field of a key. */
    public static Optional<ComputedField> find(String key) {
        return source.get().stream().filter(each -> each.field().key().equals(key)).findFirst();
    }
}
