package kith.bench.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import kith.bench.Budget;
import kith.bench.Contest;
import kith.bench.Networks;
import kith.bench.Options;
import kith.bench.Row;
import kith.bench.Section;
import kith.store.InteractionQuery;
import kith.store.Listing;
import kith.store.NetworkStore;
import kith.store.PeopleQuery;
import kith.store.Query;
import kith.store.Stores;
import kith.store.TimelineQuery;
import kith.store.query.Condition;
import kith.store.query.Condition.Match;
import kith.store.query.Fields;
import kith.store.query.Operator;

/** Pages of lists and timelines, against the same rows by the fastest statement for them. */
public final class PageSection implements Section {

    private static final int TIMES = 1000;
    private static final int PAGE = 100;
    private static final Budget BUDGET = Budget.times(3).andAtMost(5);

    static final String PERSON = """
            SELECT pk, name, organization, title, email, phone, last_contact, interactions, tags, person_id FROM person""";
    static final String INTERACTION = """
            SELECT interaction.*, id, (SELECT group_concat(name, char(10)) FROM person WHERE person.pk IN (
                SELECT person FROM participant WHERE interaction = interaction.pk)) people
            FROM interaction JOIN ident USING (pk)""";

    /** The newest of everything up to an instant, with whom it has to do. */
    static final String TIMELINE = """
            WITH page(pk, moment) AS MATERIALIZED (
                SELECT pk, at FROM interaction WHERE at <= ?1 UNION ALL SELECT pk, moment FROM exchange WHERE moment <= ?1
                UNION ALL SELECT pk, moment FROM event WHERE moment <= ?1 UNION ALL SELECT pk, moment FROM task WHERE moment <= ?1
                ORDER BY 2 DESC, 1 DESC LIMIT 100)
            SELECT pk, moment, id, channel, subject, note, seconds, (SELECT group_concat(name, char(10)) FROM person
                WHERE person.pk IN (SELECT person FROM participant WHERE interaction = interaction.pk))
            FROM page CROSS JOIN interaction USING (pk) JOIN ident USING (pk)
            UNION ALL SELECT pk, page.moment, id, kind, title, due, state, (SELECT group_concat(name, char(10)) FROM custom_value
                JOIN person ON person.pk = target WHERE custom_value.pk = exchange.pk)
            FROM page CROSS JOIN exchange USING (pk) JOIN ident USING (pk)
            UNION ALL SELECT pk, page.moment, id, status, title, place, ends, (SELECT group_concat(name, char(10)) FROM custom_value
                JOIN person ON person.pk = target WHERE custom_value.pk = event.pk)
            FROM page CROSS JOIN event USING (pk) JOIN ident USING (pk)
            UNION ALL SELECT pk, page.moment, id, kind, title, note, done, (SELECT group_concat(name, char(10)) FROM custom_value
                JOIN person ON person.pk = target WHERE custom_value.pk = task.pk)
            FROM page CROSS JOIN task USING (pk) JOIN ident USING (pk)""";

    @Override
    public String name() {
        return "page";
    }

    @Override
    public List<Row> measure(Networks networks, Options options) throws Exception {
        Path file = networks.file(options.large());
        List<Row> rows = new ArrayList<>();
        try (NetworkStore store = Stores.open(file); RawDatabase raw = new RawDatabase(file)) {
            int times = options.times(TIMES);
            first(rows, "first of all people, p99", store, PeopleQuery.ALL, raw, PERSON + " ORDER BY name_sort LIMIT 100", times);
            add(rows, "first of the timeline, p99", Contest.between(turn -> store.list(TimelineQuery.ALL).rows(0, PAGE),
                    turn -> raw.drain(TIMELINE, Long.MAX_VALUE), times));
            first(rows, "first of all interactions, p99", store, InteractionQuery.ALL, raw,
                    INTERACTION + " ORDER BY at DESC, pk DESC LIMIT 100", times);
            anywhere(rows, "anywhere in all people, p99", store.list(PeopleQuery.ALL), raw, keys(raw, "person", "name_sort"),
                    PERSON + " WHERE name_sort >= ? ORDER BY name_sort LIMIT 100", times);
            anywhere(rows, "anywhere in the timeline, p99", store.list(TimelineQuery.ALL), raw, keys(raw, "interaction", "at"), TIMELINE,
                    times);
            jump(rows, store, raw, times);
            anywhere(rows, "anywhere in all interactions, p99", store.list(InteractionQuery.ALL), raw,
                    keys(raw, "interaction", "at"), INTERACTION + " WHERE at <= ? ORDER BY at DESC, pk DESC LIMIT 100", times);
            ofOnePerson(rows, store, raw, times);
            filtered(rows, store, raw, times);
        }
        return rows;
    }

    private <R> void first(List<Row> rows, String what, NetworkStore store, Query<R> query, RawDatabase raw, String sql,
            int times) throws Exception {
        add(rows, what, Contest.between(turn -> store.list(query).rows(0, PAGE), turn -> raw.drain(sql), times));
    }

    private <R> void anywhere(List<Row> rows, String what, Listing<R> listing, RawDatabase raw, List<Object> keys, String sql,
            int times) throws Exception {
        Random random = new Random(1);
        int last = Math.max(1, listing.size() - PAGE);
        add(rows, what, Contest.between(turn -> listing.rows(random.nextInt(last), PAGE),
                turn -> raw.drain(sql, keys.get(random.nextInt(keys.size()))), times));
    }

    /** What the window does for a date: counts what is later, and reads the page there of a list that was made anew. */
    private void jump(List<Row> rows, NetworkStore store, RawDatabase raw, int times) throws Exception {
        Random random = new Random(1);
        List<Object> keys = keys(raw, "interaction", "at");
        int few = Math.max(4, times / 4);
        rows.add(row("at a date of the timeline, with its place in it, p99", Contest.between(turn -> {
            LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli((Long) keys.get(random.nextInt(keys.size()))), ZoneOffset.UTC);
            int later = store.position(TimelineQuery.ALL, day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
            store.list(TimelineQuery.ALL).rows(later, PAGE);
        }, turn -> raw.drain(TIMELINE, keys.get(random.nextInt(keys.size()))), few), Budget.times(4).andAtMost(10)));
    }

    private void ofOnePerson(List<Row> rows, NetworkStore store, RawDatabase raw, int times) throws Exception {
        Random random = new Random(1);
        List<String> people = store.ids("Person");
        String sql = INTERACTION + """
                 WHERE pk IN (SELECT interaction FROM participant WHERE person = (SELECT pk FROM ident WHERE id = ?)
                ORDER BY at DESC LIMIT 100) ORDER BY at DESC""";
        add(rows, "first of one person's interactions, p99", Contest.between(
                turn -> store.list(InteractionQuery.ALL.withPeople(List.of(people.get(random.nextInt(people.size()))))).rows(0, 100),
                turn -> raw.drain(sql, people.get(random.nextInt(people.size()))), times));
    }

    private void filtered(List<Row> rows, NetworkStore store, RawDatabase raw, int times) throws Exception {
        String tag = store.tags().keySet().iterator().next();
        int few = Math.max(4, times / 10);
        rows.add(row("of the people of a tag, with their number, p99", Contest.between(
                turn -> store.list(new PeopleQuery(tagged(tag), List.of()).sortedBy("last-contact", true)).rows(0, PAGE), turn -> {
                    raw.drain("SELECT count(*) FROM tag WHERE tag = ? AND type = 'Person'", tag);
                    raw.drain(PERSON + " WHERE pk IN (SELECT pk FROM tag WHERE tag = ? AND type = 'Person') "
                            + "ORDER BY last_contact DESC, name_sort DESC LIMIT 100", tag);
                }, few), Budget.NONE));
        List<String> channels = raw.rows("SELECT DISTINCT channel FROM interaction LIMIT 3").stream()
                .map(row -> (String) row[0]).toList();
        long newest = raw.number("SELECT max(at) FROM interaction");
        Instant from = Instant.ofEpochMilli(newest).minus(Duration.ofDays(90));
        rows.add(row("of a channel in three months, with their number, p99", Contest.between(
                turn -> store.list(InteractionQuery.ALL.withChannel(channels.get(turn % channels.size())).and(since(from)))
                        .rows(0, PAGE), turn -> {
                    String channel = channels.get(turn % channels.size());
                    raw.drain("SELECT count(*) FROM interaction WHERE channel = ? AND at >= ?", channel, from.toEpochMilli());
                    raw.drain(INTERACTION + " WHERE channel = ? AND at >= ? ORDER BY at DESC, pk DESC LIMIT 100", channel,
                            from.toEpochMilli());
                }, few), Budget.NONE));
    }

    private static Condition tagged(String tag) {
        return new Match(Fields.of("Person").get("tag"), Operator.EQUAL, tag);
    }

    private static Condition since(Instant from) {
        return new Match(Fields.of("Interaction").get("at"), Operator.AT_LEAST, from.toString());
    }

    /** Returns where pages can begin, spread over the table. */
    private static List<Object> keys(RawDatabase raw, String table, String column) throws Exception {
        return raw.rows("SELECT " + column + " FROM " + table + " WHERE pk % max(1, (SELECT count(*) FROM " + table
                + ") / 500) = 0").stream().map(row -> row[0]).toList();
    }

    private void add(List<Row> rows, String what, Contest contest) {
        rows.add(row(what, contest, BUDGET));
    }

    private Row row(String what, Contest contest, Budget budget) {
        return new Row(name(), what, "ms", contest.ours().percentile(99), contest.raw().percentile(99), "plain SQL", budget);
    }
}
