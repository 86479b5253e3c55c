package kith.store.internal.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import kith.model.Closeness;
import kith.store.RelationshipRow;
import kith.store.query.Choices;

/** Reads how things stand with people. What has no column of its own is read first, field by field, and kept meanwhile. */
final class Relationships {

    private static final int PAGE = 500;
    private static final Map<String, Closeness> CLOSENESS = Closeness.VALUES.stream()
            .collect(Collectors.toMap(each -> Choices.of(each.getName()), each -> each));
    private static final String ROWS = """
            SELECT pk, id, name, organization, title, tags, created, last_contact, interactions,
                (SELECT min(at) FROM participant WHERE person = person.pk) AS first_contact
            FROM person JOIN ident USING (pk)""";
    private static final String VALUES = " FROM custom_value WHERE field = (SELECT pk FROM ident WHERE id = ?)";

    private final Database database;
    private final Map<Long, Integer> ideal = new HashMap<>();
    private final Map<Long, Integer> maximum = new HashMap<>();
    private final Map<Long, LocalDate> snoozed = new HashMap<>();
    private final Map<Long, Closeness> closeness = new HashMap<>();

    Relationships(Database database) {
        this.database = database;
    }

    void all(Consumer<RelationshipRow> each) throws SQLException {
        readValues("");
        read(ROWS, each);
    }

    void of(Collection<String> ids, Consumer<RelationshipRow> each) throws SQLException {
        List<String> left = List.copyOf(ids);
        for (int from = 0; from < left.size(); from += PAGE) {
            Object[] page = left.subList(from, Math.min(left.size(), from + PAGE)).toArray();
            String marks = "(" + "?, ".repeat(page.length - 1) + "?)";
            readValues(" AND pk IN (SELECT pk FROM ident WHERE id IN " + marks + ")", page);
            read(ROWS + " WHERE id IN " + marks, each, page);
        }
    }

    private void readValues(String restriction, Object... ids) throws SQLException {
        values("cadence", "number", restriction, ids, (pk, row) -> ideal.put(pk, row.getInt(2)));
        values("maximum", "number", restriction, ids, (pk, row) -> maximum.put(pk, row.getInt(2)));
        values("snoozed", "text_sort", restriction, ids, (pk, row) -> snoozed.put(pk, LocalDate.parse(row.getString(2))));
        values("closeness", "text_sort", restriction, ids,
                (pk, row) -> closeness.put(pk, CLOSENESS.getOrDefault(row.getString(2), Closeness.UNSTATED)));
    }

    /** Takes a value of a person. */
    private interface Taker {

        void take(long pk, ResultSet row) throws SQLException;
    }

    private void values(String field, String column, String restriction, Object[] ids, Taker taker) throws SQLException {
        Object[] values = new Object[ids.length + 1];
        values[0] = FieldProjection.key("Person", field);
        System.arraycopy(ids, 0, values, 1, ids.length);
        database.query("SELECT pk, " + column + VALUES + restriction, row -> {
            taker.take(row.getLong(1), row);
            return null;
        }, values);
    }

    private void read(String sql, Consumer<RelationshipRow> each, Object... ids) throws SQLException {
        database.query(sql, row -> {
            each.accept(relationship(row));
            return null;
        }, ids);
    }

    private RelationshipRow relationship(ResultSet row) throws SQLException {
        long pk = row.getLong("pk");
        return new RelationshipRow(row.getString("id"), row.getString("name"), Rows.text(row, "organization"), Rows.text(row, "title"),
                Rows.lines(row, "tags"), Rows.instant(row, "created"), Rows.instant(row, "first_contact"),
                Rows.instant(row, "last_contact"), row.getInt("interactions"), ideal.getOrDefault(pk, 0),
                maximum.getOrDefault(pk, 0), snoozed.get(pk), closeness.getOrDefault(pk, Closeness.UNSTATED));
    }
}
