package kith.bench.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import kith.bench.Budget;
import kith.bench.Contest;
import kith.bench.Networks;
import kith.bench.Options;
import kith.bench.Row;
import kith.bench.Section;
import kith.model.Person;
import kith.store.Batch;
import kith.store.History;
import kith.store.NetworkStore;
import kith.store.Stores;

/** Pages of the history, after many small changes. */
public final class HistorySection implements Section {

    private static final int TIMES = 1000;
    private static final int CHANGES = 5000;
    private static final int PAGE = 100;
    private static final Budget BUDGET = Budget.times(3).andAtMost(5);

    @Override
    public String name() {
        return "history";
    }

    @Override
    public List<Row> measure(Networks networks, Options options) throws Exception {
        Path file = networks.copy(options.large(), "history");
        int times = options.times(TIMES);
        List<Row> rows = new ArrayList<>();
        try (NetworkStore store = Stores.open(file); RawDatabase raw = new RawDatabase(file)) {
            List<String> people = store.ids("Person").subList(0, 100);
            change(store, people, options.times(CHANGES));
            History history = store.history();
            Random random = new Random(1);
            rows.add(row("first of the network, p99", Contest.between(turn -> history.entries(History.NEWEST, PAGE),
                    turn -> raw.drain("SELECT * FROM txn ORDER BY id DESC LIMIT 100"), times)));
            long newest = raw.number("SELECT max(id) FROM txn");
            rows.add(row("anywhere in the network, p99", Contest.between(turn -> history.entries(random.nextLong(1, newest), PAGE),
                    turn -> raw.drain("SELECT * FROM txn WHERE id < ? ORDER BY id DESC LIMIT 100", random.nextLong(1, newest)),
                    times)));
            rows.add(row("first of one person, p99", Contest.between(
                    turn -> history.entries(people.get(turn % people.size()), History.NEWEST, PAGE),
                    turn -> raw.drain("""
                            SELECT * FROM txn WHERE id IN (SELECT txn FROM change WHERE pk = (SELECT pk FROM ident WHERE id = ?)
                            ORDER BY txn DESC LIMIT 100) ORDER BY id DESC""", people.get(turn % people.size())), times)));
        } finally {
            Networks.delete(file);
        }
        return rows;
    }

    private static void change(NetworkStore store, List<String> people, int changes) throws Exception {
        for (int i = 0; i < changes; i++) {
            try (Batch batch = store.begin("Edit", true)) {
                Person person = (Person) batch.load(people.get(i % people.size()));
                person.setNote("Called back on day " + i);
                batch.put(person);
                batch.commit();
            }
        }
    }

    private Row row(String what, Contest contest) {
        return new Row(name(), what, "ms", contest.ours().percentile(99), contest.raw().percentile(99), "plain SQL", BUDGET);
    }
}
