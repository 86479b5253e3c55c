package kith.bench.store;

import java.nio.file.Path;
import java.util.List;

import kith.bench.Budget;
import kith.bench.Contest;
import kith.bench.Networks;
import kith.bench.Options;
import kith.bench.Report;
import kith.bench.Row;
import kith.bench.Section;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.PeopleQuery;
import kith.store.Stores;
import kith.store.TimelineQuery;

/** Opening a network to the first pages: it must not matter how much is stored. */
public final class OpenSection implements Section {

    private static final int TIMES = 40;
    private static final int PAGE = 100;

    @Override
    public String name() {
        return "open";
    }

    @Override
    public List<Row> measure(Networks networks, Options options) throws Exception {
        Path large = networks.file(options.large());
        Path small = networks.file(options.small());
        Contest opening = Contest.between(turn -> open(large).close(), turn -> open(small).close(), options.times(TIMES));
        return List.of(
                new Row(name(), "to the first pages and closed again, median", "ms", opening.ours().median(),
                        opening.raw().median(), "the same at size " + options.small(), Budget.times(1.2)),
                new Row(name(), "heap after opening", "MiB", heap(large), heap(small), "the same at size " + options.small(),
                        Budget.times(1.3)));
    }

    private static NetworkStore open(Path file) throws NetworkException {
        NetworkStore store = Stores.open(file);
        store.list(PeopleQuery.ALL).rows(0, PAGE);
        store.list(TimelineQuery.ALL).rows(0, PAGE);
        return store;
    }

    private static double heap(Path file) throws NetworkException {
        try (NetworkStore store = Stores.open(file)) {
            var people = store.list(PeopleQuery.ALL);
            var timeline = store.list(TimelineQuery.ALL);
            List<?> shown = List.of(people.rows(0, PAGE), timeline.rows(0, PAGE));
            double used = Report.heap();
            return shown.size() + people.size() + timeline.size() > 0 ? used : Double.NaN;
        }
    }
}
