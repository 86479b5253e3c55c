package kith.bench.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import kith.bench.Budget;
import kith.bench.Contest;
import kith.bench.Networks;
import kith.bench.Options;
import kith.bench.Row;
import kith.bench.Section;
import kith.store.NetworkStore;
import kith.store.PeopleQuery;
import kith.store.Stores;
import kith.store.query.ParsedQuery;
import kith.store.query.QueryParser;

/** Filters as users type them: parsing, the number of what is found and its first page; against the statement for it. */
public final class QuerySection implements Section {

    private static final int TIMES = 100;
    private static final int PAGE = 100;
    private static final String FIRST = PageSection.PERSON + " WHERE %s ORDER BY name_sort LIMIT 100";
    private static final String NUMBER = "SELECT count(*) FROM person WHERE %s";
    private static final long DAY_MILLIS = 86_400_000;

    @Override
    public String name() {
        return "query";
    }

    @Override
    public List<Row> measure(Networks networks, Options options) throws Exception {
        Path file = networks.file(options.large());
        List<Row> rows = new ArrayList<>();
        try (NetworkStore store = Stores.open(file); RawDatabase raw = new RawDatabase(file)) {
            int times = options.times(TIMES);
            String tag = store.tags().keySet().iterator().next();
            String tagged = "pk IN (SELECT pk FROM tag WHERE type = 'Person' AND tag = ?)";
            rows.add(row("a tag", store, raw, "tag:\"" + tag + '"', tagged, List.of(tag), times));
            rows.add(row("all without a tag", store, raw, "-tag:\"" + tag + '"', "NOT " + tagged, List.of(tag), times));
            long since = System.currentTimeMillis() - 90 * DAY_MILLIS;
            rows.add(row("not met for three months", store, raw, "last-contact>90d", "last_contact < ?", List.of(since), times));
            String matched = "pk IN (SELECT rowid FROM contact_text WHERE contact_text MATCH ?)";
            rows.add(row("a word", store, raw, "engineer", matched, List.of("\"engineer\"*"), times));
            rows.add(row("a tag, a word and a time", store, raw, "tag:\"" + tag + "\" engineer last-contact>90d",
                    tagged + " AND " + matched + " AND last_contact < ?", List.of(tag, "\"engineer\"*", since), times));
        }
        return rows;
    }

    private Row row(String what, NetworkStore store, RawDatabase raw, String query, String sql, List<Object> values, int times)
            throws Exception {
        Object[] parameters = values.toArray();
        Contest contest = Contest.between(turn -> {
            ParsedQuery parsed = new QueryParser(store.fields("Person")).parse(query);
            store.list(new PeopleQuery(parsed.condition(), List.of())).rows(0, PAGE);
        }, turn -> {
            raw.drain(NUMBER.formatted(sql), parameters);
            raw.drain(FIRST.formatted(sql), parameters);
        }, times);
        return new Row(name(), what + ", p99", "ms", contest.ours().percentile(99), contest.raw().percentile(99), "plain SQL",
                Budget.times(3));
    }
}
