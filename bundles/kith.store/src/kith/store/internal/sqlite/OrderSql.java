package kith.store.internal.sqlite;

import java.util.List;

import kith.store.internal.sqlite.Storage.Compared;
import kith.store.internal.sqlite.Storage.Few;
import kith.store.internal.sqlite.Storage.Link;
import kith.store.internal.sqlite.Storage.Title;
import kith.store.query.FieldType;
import kith.store.query.Sort;

/** Compiles orders. */
final class OrderSql {

    private OrderSql() {
    }

    static Sql of(Source source, List<Sort> sorts) {
        if (sorts.isEmpty()) {
            return new Sql().add(source.order());
        }
        Sql sql = new Sql();
        boolean total = false;
        for (Sort sort : sorts) {
            Sql expression = expression(source, sort);
            if (!expression.text().isEmpty()) {
                // Who is older was born earlier.
                boolean descending = sort.descending() != (sort.field().type() == FieldType.AGE);
                total = expression.text().equals(source.tie());
                sql.add(sql.text().isEmpty() ? "" : ", ").add(expression).add(descending ? " DESC" : " ASC")
                        .add(total ? "" : " NULLS LAST");
            }
        }
        if (sql.text().isEmpty()) {
            return sql.add(source.order());
        }
        // An index is of use if what decides between equals runs in the same direction.
        return total ? sql : sql.add(", " + source.tie() + (sorts.get(sorts.size() - 1).descending() ? " DESC" : " ASC"));
    }

    private static Sql expression(Source source, Sort sort) {
        return switch (Storages.of(source.type(), sort.field())) {
            case Few few -> few.sort() == null ? new Sql() : new Sql().add(few.sort());
            case Link link -> link.sort() == null ? new Sql() : new Sql().add(link.sort());
            case Title title -> new Sql().add(title.sort());
            case Compared compared -> compared.key() == null ? new Sql().add(compared.sort())
                    : new Sql().add(compared.sort(), compared.key());
        };
    }
}
