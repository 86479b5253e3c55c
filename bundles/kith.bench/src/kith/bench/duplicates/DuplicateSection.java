package kith.bench.duplicates;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;

import kith.bench.Budget;
import kith.bench.Networks;
import kith.bench.Options;
import kith.bench.Row;
import kith.bench.Section;
import kith.core.duplicates.Duplicate;
import kith.core.duplicates.DuplicateSearch;
import kith.model.Entity;
import kith.store.Batch;
import kith.store.NetworkStore;
import kith.store.Stores;

/** How many of the people who are there twice are found, how many of those who are found are, and how long it takes. */
public final class DuplicateSection implements Section {

    private static final int PEOPLE = 10_000;

    @Override
    public String name() {
        return "duplicates";
    }

    @Override
    public List<Row> measure(Networks networks, Options options) throws Exception {
        Path file = networks.folder().resolve("duplicates.kith");
        Networks.delete(file);
        PlantedDuplicates planted = new PlantedDuplicates(options.times(PEOPLE));
        try (NetworkStore store = Stores.create(file)) {
            put(store, planted.organizations());
            put(store, planted.people());
            DuplicateSearch.run(store, new NullProgressMonitor());
            long start = System.nanoTime();
            List<Duplicate> found = DuplicateSearch.run(store, new NullProgressMonitor());
            long searched = System.nanoTime();
            store.ids("Person").forEach(store::load);
            double read = (System.nanoTime() - searched) / 1e6;
            long right = found.stream().filter(pair -> planted.pairs().contains(Set.of(pair.first(), pair.second()))).count();
            return List.of(percent("precision of suggestions", right, found.size(), 0.95),
                    percent("recall of suggestions", right, planted.pairs().size(), 0.95),
                    new Row(name(), "search among " + planted.people().size(), "ms", (searched - start) / 1e6, read,
                            "reading everybody", Budget.NONE));
        } finally {
            Networks.delete(file);
        }
    }

    private Row percent(String what, long part, int whole, double least) {
        return new Row(name(), what, "%", 100.0 * part / whole, 100, part + " of " + whole, Budget.atLeast(least));
    }

    private static void put(NetworkStore store, List<? extends Entity> objects) throws Exception {
        try (Batch batch = store.begin("Add", false)) {
            for (Entity object : objects) {
                batch.put(object);
            }
            batch.commit();
        }
    }
}
