package kith.bench.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import kith.bench.Budget;
import kith.bench.Networks;
import kith.bench.Options;
import kith.bench.Row;
import kith.bench.Samples;
import kith.bench.Section;
import kith.store.NetworkStore;
import kith.store.PeopleQuery;
import kith.store.Stores;
import kith.store.TimelineQuery;

/**
 * The first pages and the first search after the machine was started: nothing of the file is in memory. Only where the
 * system lets go of a file on request (GNU dd); elsewhere there are no rows.
 */
public final class ColdSection implements Section {

    private static final int TIMES = 12;
    private static final int PAGE = 100;

    /** What is done with the file of a network, from opening it on. */
    private interface Use {

        void run(Path file) throws Exception;
    }

    @Override
    public String name() {
        return "cold";
    }

    @Override
    public List<Row> measure(Networks networks, Options options) throws Exception {
        Path large = networks.file(options.large());
        Path small = networks.file(options.small());
        if (!forget(large)) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        int times = options.times(TIMES);
        rows.add(row("to the first pages, median", large, ColdSection::open, small, ColdSection::open,
                "the same at size " + options.small(), times));
        rows.add(row("the first page of the timeline, median", large, ColdSection::timeline, large, ColdSection::plainTimeline,
                "plain SQL", times));
        rows.add(row("the first search, median", large, ColdSection::search, large, ColdSection::plainSearch, "bare FTS5", times));
        return rows;
    }

    private Row row(String what, Path file, Use ours, Path otherFile, Use raw, String reference, int times) throws Exception {
        Samples one = new Samples();
        Samples other = new Samples();
        for (int i = 0; i < times; i++) {
            one.add(time(file, ours));
            other.add(time(otherFile, raw));
        }
        return new Row(name(), what, "ms", one.median(), other.median(), reference, Budget.NONE);
    }

    private static long time(Path file, Use use) throws Exception {
        forget(file);
        long start = System.nanoTime();
        use.run(file);
        return System.nanoTime() - start;
    }

    private static void open(Path file) throws Exception {
        try (NetworkStore store = Stores.open(file)) {
            store.list(PeopleQuery.ALL).rows(0, PAGE);
            store.list(TimelineQuery.ALL).rows(0, PAGE);
        }
    }

    private static void timeline(Path file) throws Exception {
        try (NetworkStore store = Stores.open(file)) {
            store.list(TimelineQuery.ALL).rows(0, PAGE);
        }
    }

    private static void plainTimeline(Path file) throws Exception {
        try (RawDatabase raw = new RawDatabase(file)) {
            raw.drain(PageSection.TIMELINE, Long.MAX_VALUE);
        }
    }

    private static void search(Path file) throws Exception {
        try (NetworkStore store = Stores.open(file)) {
            store.search("inter", SearchSection.HITS);
        }
    }

    private static void plainSearch(Path file) throws Exception {
        try (RawDatabase raw = new RawDatabase(file)) {
            SearchSection.raw(raw, "inter", 5);
        }
    }

    /** Has the system forget what it holds of a file in memory; returns whether it can. */
    private static boolean forget(Path file) throws InterruptedException {
        try {
            return new ProcessBuilder("dd", "if=" + file, "iflag=nocache", "count=0", "status=none").inheritIO().start()
                    .waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
