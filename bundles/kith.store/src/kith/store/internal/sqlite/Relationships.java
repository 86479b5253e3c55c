package kith.store.internal.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import kith.model.Closeness;
import kith.store.RelationshipRow;
import kith.store.query.Choices;

/**
 * Reads how things stand with people. What is not in the row of a person is read first, from an index of its own, and kept
 * meanwhile: looking it up person by person takes several times as long. Columns are named by number for the same reason.
 */
final class Relationships {

    private static final int PAGE = 500;
    private static final String ROWS =
            "SELECT pk, id, created, last_contact, interactions FROM person JOIN ident USING (pk)";
    private static final String VALUES = " FROM custom_value WHERE field = (SELECT pk FROM ident WHERE id = ?)";
    private static final String FIRST = """
            SELECT ident.id, (SELECT min(at) FROM participant WHERE person = ident.pk)
            FROM json_each(?) JOIN ident ON ident.id = value""";

    /** Takes a value of a person. */
    private interface Taker {

        void take(long number, ResultSet row) throws SQLException;
    }

    private final Database database;
    private final Set<String> asked;
    private final Map<Long, Integer> ideal = new HashMap<>();
    private final Map<Long, Integer> maximum = new HashMap<>();
    private final Map<Long, LocalDate> snoozed = new HashMap<>();
    private final Map<Long, Closeness> closeness = new HashMap<>();
    private final Map<Long, Set<String>> tags = new HashMap<>();

    Relationships(Database database, Set<String> tags) {
        this.database = database;
        asked = tags;
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
        values("cadence", "number", restriction, ids, (number, row) -> ideal.put(number, row.getInt(2)));
        values("maximum", "number", restriction, ids, (number, row) -> maximum.put(number, row.getInt(2)));
        values("snoozed", "text_sort", restriction, ids, (number, row) -> snoozed.put(number, LocalDate.parse(row.getString(2))));
        for (Closeness choice : Closeness.VALUES) {
            query("SELECT pk" + VALUES + " AND text_sort = ?" + restriction, (number, row) -> closeness.put(number, choice),
                    ids, FieldProjection.key("Person", "closeness"), Choices.of(choice.getName()));
        }
        for (String tag : asked) {
            query("SELECT pk FROM tag WHERE tag = ? AND type = 'Person'" + restriction,
                    (number, row) -> tags.computeIfAbsent(number, key -> new HashSet<>()).add(tag), ids, tag);
        }
    }

    private void values(String field, String column, String restriction, Object[] ids, Taker taker) throws SQLException {
        query("SELECT pk, " + column + VALUES + restriction, taker, ids, FieldProjection.key("Person", field));
    }

    private void query(String sql, Taker taker, Object[] ids, Object... first) throws SQLException {
        List<Object> values = new ArrayList<>(List.of(first));
        values.addAll(List.of(ids));
        database.each(sql, row -> taker.take(row.getLong(1), row), values.toArray());
    }

    private void read(String sql, Consumer<RelationshipRow> each, Object... ids) throws SQLException {
        database.each(sql, row -> each.accept(relationship(row.getLong(1), row)), ids);
    }

    private RelationshipRow relationship(Long number, ResultSet row) throws SQLException {
        return new RelationshipRow(row.getString(2), tags.getOrDefault(number, Set.of()), Rows.instant(row, 3), Rows.instant(row, 4),
                row.getInt(5), ideal.getOrDefault(number, 0), maximum.getOrDefault(number, 0), snoozed.get(number),
                closeness.getOrDefault(number, Closeness.UNSTATED));
    }

    /** Finds when the first interaction with each of some people was. */
    static Map<String, Instant> firstContacts(Database database, Collection<String> ids) throws SQLException {
        Map<String, Instant> first = new HashMap<>();
        String array = ids.stream().collect(Collectors.joining("\",\"", "[\"", "\"]"));
        if (!ids.isEmpty()) {
            database.each(FIRST, row -> first.put(row.getString(1), Rows.instant(row, 2)), array);
        }
        first.values().removeIf(Objects::isNull);
        return first;
    }
}
