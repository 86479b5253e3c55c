package kith.store.internal.sqlite;

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

import kith.model.Closeness;
import kith.store.RelationshipRow;
import kith.store.query.Choices;

/**
 * Reads how things stand with people. What is not in the row of a person is read first, from an index of its own, and kept
 * meanwhile: looking it up person by person takes several times as long. Rows are fetched many at a time for the same reason.
 */
final class Relationships {

    private static final int PAGE = 500;
    private static final int FETCHED = 5_000;
    private static final String ROWS = """
            SELECT group_concat(pk || ' ' || coalesce(created, '') || ' ' || coalesce(last_contact, '') || ' ' || interactions || ' '
                || length(CAST(id AS BLOB)) || ' ' || id, ''), max(pk)
            FROM (SELECT * FROM person JOIN ident USING (pk) WHERE %s)""";
    private static final String SOME_ROWS = ROWS.formatted("pk > ? ORDER BY pk LIMIT " + FETCHED);
    private static final String VALUES = " FROM custom_value WHERE field = (SELECT pk FROM ident WHERE id = ?)";
    private static final String NUMBERS = "SELECT group_concat(pk || ' ' || CAST(number AS INTEGER) || ' ', '')" + VALUES;
    private static final String PEOPLE = "SELECT group_concat(pk || ' ', '')";
    private static final String FIRST = """
            SELECT ident.id, (SELECT participant.at FROM participant JOIN interaction ON interaction.pk = participant.interaction
                WHERE person = ident.pk AND %s ORDER BY participant.at LIMIT 1)
            FROM json_each(?) JOIN ident ON ident.id = value""".formatted(Contacts.until("interaction", Contacts.NOW));

    /** @param when in milliseconds, or 0 if that is not known */
    private record Snooze(LocalDate until, long when) {
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
        for (long last = 0; last >= 0;) {
            last = read(SOME_ROWS, each, last);
        }
    }

    void of(Collection<String> ids, Consumer<RelationshipRow> each) throws SQLException {
        List<String> left = List.copyOf(ids);
        for (int from = 0; from < left.size(); from += PAGE) {
            Object[] page = left.subList(from, Math.min(left.size(), from + PAGE)).toArray();
            String marks = "(" + "?, ".repeat(page.length - 1) + "?)";
            readValues(" AND pk IN (SELECT pk FROM ident WHERE id IN " + marks + ")", page);
            read(ROWS.formatted("id IN " + marks), each, page);
        }
    }

    private void readValues(String restriction, Object... ids) throws SQLException {
        readDays("cadence", ideal, restriction, ids);
        readDays("maximum", maximum, restriction, ids);
        database.each("SELECT pk, text_sort, number" + VALUES + restriction,
                row -> snoozed.put(row.getLong(1), new Snooze(LocalDate.parse(row.getString(2)), row.getLong(3))),
                values(ids, FieldProjection.key("Person", "snoozed")));
        for (Closeness choice : Closeness.VALUES) {
            PackedValues people = fetch(PEOPLE + VALUES + " AND text_sort = ?" + restriction, ids,
                    FieldProjection.key("Person", "closeness"), Choices.of(choice.getName()));
            while (people.hasNext()) {
                closeness.put(people.number(), choice.getValue());
            }
        }
        for (String tag : asked.get()) {
            int[] with = new int[sets.size()];
            PackedValues people = fetch(PEOPLE + " FROM tag WHERE tag = ? AND type = 'Person'" + restriction, ids, tag);
            while (people.hasNext()) {
                long person = people.number();
                tags.put(person, with(tags.get(person), tag, with));
            }
        }
    }

    private void readDays(String field, LongIntMap days, String restriction, Object... ids) throws SQLException {
        PackedValues numbers = fetch(NUMBERS + restriction, ids, FieldProjection.key("Person", field));
        while (numbers.hasNext()) {
            days.put(numbers.number(), (int) numbers.number());
        }
    }

    private PackedValues fetch(String sql, Object[] ids, Object... first) throws SQLException {
        return new PackedValues(database.first(sql, row -> row.getBytes(1), values(ids, first)).orElse(null));
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

    private static Object[] values(Object[] ids, Object... first) {
        List<Object> values = new ArrayList<>(List.of(first));
        values.addAll(List.of(ids));
        return values.toArray();
    }

    /** @return the number of the last person, -1 if there was none */
    private long read(String sql, Consumer<RelationshipRow> each, Object... values) throws SQLException {
        byte[][] packed = new byte[1][];
        long last = database.first(sql, row -> {
            packed[0] = row.getBytes(1);
            return packed[0] == null ? -1 : row.getLong(2);
        }, values).orElse(-1L);
        PackedValues people = new PackedValues(packed[0]);
        while (people.hasNext()) {
            each.accept(relationship(people));
        }
        return last;
    }

    private RelationshipRow relationship(PackedValues people) {
        long number = people.number();
        Instant created = people.isMissing() ? null : Instant.ofEpochMilli(people.number());
        Instant last = people.isMissing() ? null : Instant.ofEpochMilli(people.number());
        int interactions = (int) people.number();
        return new RelationshipRow(people.text(), sets.get(tags.get(number)), created, last, interactions, ideal.get(number),
                maximum.get(number), snoozedUntil(number, last == null ? 0 : last.toEpochMilli()), Closeness.get(closeness.get(number)));
    }

    private LocalDate snoozedUntil(long person, long lastContact) {
        Snooze snooze = snoozed.get(person);
        return snooze == null || snooze.when() > 0 && snooze.when() < lastContact ? null : snooze.until();
    }

    /** Finds when the first contact with each of some people was. */
    static Map<String, Instant> firstContacts(Database database, Collection<String> ids) throws SQLException {
        Map<String, Instant> first = new HashMap<>();
        if (!ids.isEmpty()) {
            database.each(FIRST, row -> first.put(row.getString(1), Rows.instant(row, 2)), TimelineSql.json(ids));
        }
        first.values().removeIf(Objects::isNull);
        return first;
    }
}
