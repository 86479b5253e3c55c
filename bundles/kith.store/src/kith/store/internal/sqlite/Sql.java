package kith.store.internal.sqlite;

import java.util.ArrayList;
import java.util.List;

/** A statement, or a part of one, with the values of its parameters. */
final class Sql {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** Adds text whose parameters have these values. */
    Sql add(String more, Object... parameters) {
        text.append(more);
        values.addAll(List.of(parameters));
        return this;
    }

    Sql add(Sql more) {
        text.append(more.text);
        values.addAll(more.values);
        return this;
    }

    String text() {
        return text.toString();
    }

    Object[] values() {
        return values.toArray();
    }
}
