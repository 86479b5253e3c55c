package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.util.List;

import kith.store.ContactKey;
import kith.store.TimelineQuery;
import kith.store.internal.sqlite.Storage.Compared;
import kith.store.internal.sqlite.Storage.Few;
import kith.store.internal.sqlite.Storage.Form;
import kith.store.internal.sqlite.Storage.Link;
import kith.store.internal.sqlite.Storage.Title;
import kith.store.query.Field;
import kith.store.query.Operator;

/** The values that fields have, for a user to choose from. */
final class KnownValues {

    private final Database database;
    private final String type;
    private final int limit;

    KnownValues(Database database, String type, int limit) {
        this.database = database;
        this.type = type;
        this.limit = limit;
    }

    List<String> of(Field field, String prefix) throws SQLException {
        String owner = type.equals(TimelineQuery.TYPE) ? TimelineConditions.type(field) : type;
        return switch (Storages.of(owner, field)) {
            case Few few -> of(database, few).stream().filter(value -> ValueSql.matches(value, Operator.CONTAINS, prefix)).limit(limit)
                    .toList();
            case Link link -> named(field.key().equals("organization") ? "Organization" : "Person", prefix);
            case Title title when title.index().equals("contact_text") -> named(type, prefix);
            case Compared compared when compared.key() != null && compared.form() == Form.FOLDED -> kept(compared, prefix);
            case Title title -> List.of();
            case Compared compared -> List.of();
        };
    }

    /** Returns all values of which there are few, by leaps from each to the next. */
    static List<String> of(Database database, Few few) throws SQLException {
        return database.query("""
                WITH RECURSIVE each(value) AS (SELECT min(%1$s) FROM %2$s
                    UNION ALL SELECT (SELECT min(%1$s) FROM %2$s WHERE %1$s > each.value) FROM each WHERE each.value IS NOT NULL)
                SELECT value FROM each WHERE value IS NOT NULL""".formatted(few.column(), few.table()), row -> row.getString(1));
    }

    private List<String> named(String named, String prefix) throws SQLException {
        String query = SearchText.query(prefix);
        if (query == null) {
            return List.of();
        }
        Sql sql = new Sql().add("SELECT DISTINCT title FROM entity WHERE type = ? AND pk IN (", named)
                .add(LateTexts.numbers(database, "contact_text", "title : (" + query + ")")).add(") ORDER BY 1 LIMIT ?", limit);
        return database.query(sql.text(), row -> row.getString(1), sql.values());
    }

    private List<String> kept(Compared compared, String prefix) throws SQLException {
        String from = ContactKey.fold(prefix);
        return database.query("SELECT DISTINCT text FROM custom_value WHERE field = (SELECT pk FROM ident WHERE id = ?) "
                + "AND text_sort >= ? AND text_sort < ? ORDER BY text_sort LIMIT ?", row -> row.getString(1), compared.key(), from,
                from + Character.MAX_VALUE, limit);
    }
}
