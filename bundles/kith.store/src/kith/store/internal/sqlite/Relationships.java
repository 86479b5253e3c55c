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
import java.util.function.Supplier;
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
            SELECT ident.id, (SELECT participant.at FROM participant JOIN interaction ON interaction.pk = participant.interaction
                WHERE person = ident.pk AND %s ORDER BY participant.at LIMIT 1)
            FROM json_each(?) JOIN ident ON ident.id = value""".formatted(Contacts.until("interaction", Contacts.NOW));

    /** @param when in milliseconds, or 0 if that is not known */
    private record Snooze(LocalDate until, long when) {
    }

    /** Takes a value of a person. */
    private interface Taker {

        void take(long number, ResultSet row) throws SQLException;
    }

    private final Database database;
    private final Supplier<Set<String>> asked;
    private final LongIntMap ideal = new LongIntMap();
    private final LongIntMap maximum = new LongIntMap();
    private final LongIntMap closeness = new LongIntMap();
    private final Map<Long, Snooze> snoozed = new HashMap<>();
    /** The sets of tags that people have, of whom many have the same; nobody has another than the first until it is told. */
    private final List<Set<String>> sets = new ArrayList<>(List.of(Set.of()));
    private final LongIntMap tags = new LongIntMap();

    /** @param tags tells the tags to tell of who has them; asked when all else but the people themselves was read */
    Relationships(Database database, Supplier<Set<String>> tags) {
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
        values("snoozed", "text_sort, number", restriction, ids,
                (number, row) -> snoozed.put(number, new Snooze(LocalDate.parse(row.getString(2)), row.getLong(3))));
        for (Closeness choice : Closeness.VALUES) {
            query("SELECT pk" + VALUES + " AND text_sort = ?" + restriction,
                    (number, row) -> closeness.put(number, choice.getValue()), ids,
                    FieldProjection.key("Person", "closeness"), Choices.of(choice.getName()));
        }
        for (String tag : asked.get()) {
            int[] with = new int[sets.size()];
            query("SELECT pk FROM tag WHERE tag = ? AND type = 'Person'" + restriction,
                    (number, row) -> tags.put(number, with(tags.get(number), tag, with)), ids, tag);
        }
    }

    /** @param with by the number of a set, that of the one with the tag too; 0 where it is not made yet */
    private int with(int set, String tag, int[] with) {
        if (with[set] == 0) {
            Set<String> more = new HashSet<>(sets.get(set));
            more.add(tag);
            sets.add(Set.copyOf(more));
            with[set] = sets.size() - 1;
        }
        return with[set];
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

    private RelationshipRow relationship(long number, ResultSet row) throws SQLException {
        return new RelationshipRow(row.getString(2), sets.get(tags.get(number)), Rows.instant(row, 3), Rows.instant(row, 4),
                row.getInt(5), ideal.get(number), maximum.get(number), snoozedUntil(number, row.getLong(4)), Closeness.get(closeness.get(number)));
    }

    private LocalDate snoozedUntil(long person, long lastContact) {
        Snooze snooze = snoozed.get(person);
        return snooze == null || snooze.when() > 0 && snooze.when() < lastContact ? null : snooze.until();
    }

    /** Finds when the first contact with each of some people was. */
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
