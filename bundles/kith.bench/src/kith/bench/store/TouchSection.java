package kith.bench.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;

import kith.bench.Budget;
import kith.bench.Contest;
import kith.bench.Networks;
import kith.bench.Options;
import kith.bench.Row;
import kith.bench.Section;
import kith.core.touch.TouchList;
import kith.core.touch.TouchState;
import kith.store.NetworkStore;
import kith.store.Stores;

/** Whom it is time to be in touch with: the list of all, and keeping it up to date as one person changes. */
public final class TouchSection implements Section {

    /** The number of the field that keeps how often to be in touch, as plain SQL finds it. */
    private static final String CADENCE = "(SELECT pk FROM ident WHERE id = 'http://kith/model/1#Person.cadence')";
    private static final String DUE = """
            FROM custom_value JOIN person USING (pk) JOIN ident USING (pk)
            WHERE field = %s AND number * 86400000.0 <= ?1 - coalesce(last_contact, created)""".formatted(CADENCE);
    private static final String PAGE = "SELECT id, name, organization, title, last_contact, number " + DUE
            + " ORDER BY (?1 - coalesce(last_contact, created)) / number DESC LIMIT 100";
    private static final String NUMBER = "SELECT count(*) " + DUE;
    private static final String ALL = """
            SELECT id, created, last_contact, interactions, (SELECT min(at) FROM participant WHERE person = person.pk),
                (SELECT number FROM custom_value WHERE pk = person.pk AND field = %s)
            FROM person JOIN ident USING (pk)""".formatted(CADENCE);
    private static final String ONE = """
            SELECT id, name, organization, title, tags, created, last_contact, interactions,
                (SELECT group_concat(text) FROM custom_value WHERE pk = person.pk),
                (SELECT min(at) FROM participant WHERE person = person.pk)
            FROM person JOIN ident USING (pk) WHERE id = ?""";
    private static final int TIMES = 20;
    private static final int CHANGES = 400;
    private static final int ROWS = 100;
    private static final int MOST_MILLIS = 1_000;

    @Override
    public String name() {
        return "touch";
    }

    @Override
    public List<Row> measure(Networks networks, Options options) throws Exception {
        Path file = networks.file(options.large());
        try (NetworkStore store = Stores.open(file); RawDatabase raw = new RawDatabase(file)) {
            Contest first = Contest.between(turn -> ours(store), turn -> plain(raw), options.times(TIMES));
            Contest whole = Contest.between(turn -> load(store), turn -> raw.drain(ALL), options.times(TIMES));
            List<String> ids = store.ids("Person");
            TouchList list = load(store);
            list.list(TouchState.OVERDUE);
            Contest change = Contest.between(turn -> list.update(Set.of(ids.get(turn * 7 % ids.size()))),
                    turn -> raw.drain(ONE, ids.get(turn * 7 % ids.size())), options.times(CHANGES));
            return List.of(
                    new Row(name(), "whom it is time for, and their first page, median", "ms", first.ours().median(),
                            first.raw().median(), "plain SQL, cadences of people only", Budget.NONE.andAtMost(MOST_MILLIS)),
                    new Row(name(), "with whom contact was lost as well, median", "ms", whole.ours().median(),
                            whole.raw().median(), "plain SQL that reads them all", Budget.NONE.andAtMost(MOST_MILLIS)),
                    new Row(name(), "the same kept up to date as a person changes, median", "ms", change.ours().median(),
                            change.raw().median(), "plain SQL that reads the person", Budget.NONE));
        }
    }

    private static TouchList load(NetworkStore store) {
        TouchList list = new TouchList(store, Clock.systemDefaultZone());
        list.load();
        return list;
    }

    /** Reads whom it is time for, the first page with names. */
    public static void ours(NetworkStore store) {
        TouchList list = new TouchList(store, Clock.systemDefaultZone());
        list.loadDue();
        list.listing(TouchState.OVERDUE).rows(0, ROWS);
    }

    /** Reads whom it is time for with nothing between. */
    static void plain(RawDatabase raw) throws Exception {
        raw.drain(NUMBER, System.currentTimeMillis());
        raw.drain(PAGE, System.currentTimeMillis());
    }

    /** Does that with the file of a network. */
    public static void plain(Path file) throws Exception {
        try (RawDatabase raw = new RawDatabase(file)) {
            plain(raw);
        }
    }
}
