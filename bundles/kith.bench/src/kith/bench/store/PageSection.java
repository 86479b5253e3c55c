package kith.bench.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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
            SELECT person.pk, name, organization, title, email, phone, last_contact, interactions, tags, id
            FROM person JOIN ident USING (pk)""";
    static final String INTERACTION = """
            SELECT interaction.*, id, (SELECT group_concat(name, char(10)) FROM person WHERE person.pk IN (
                SELECT person FROM participant WHERE interaction = interaction.pk)) people
            FROM interaction JOIN ident USING (pk)""";

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
            first(rows, "first of the timeline, p99", store, InteractionQuery.ALL, raw,
                    INTERACTION + " ORDER BY at DESC, pk DESC LIMIT 100", times);
            anywhere(rows, "anywhere in all people, p99", store.list(PeopleQuery.ALL), raw, keys(raw, "person", "name_sort"),
                    PERSON + " WHERE name_sort >= ? ORDER BY name_sort LIMIT 100", times);
            anywhere(rows, "anywhere in the timeline, p99", store.list(InteractionQuery.ALL), raw,
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

    private void ofOnePerson(List<Row> rows, NetworkStore store, RawDatabase raw, int times) throws Exception {
        Random random = new Random(1);
        List<String> people = store.ids("Person");
        String sql = INTERACTION + """
                 WHERE pk IN (SELECT interaction FROM participant WHERE person = (SELECT pk FROM ident WHERE id = ?)
                ORDER BY at DESC LIMIT 100) ORDER BY at DESC""";
        add(rows, "first of one person's timeline, p99", Contest.between(
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
