package kith.bench.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import kith.bench.Budget;
import kith.bench.Networks;
import kith.bench.Options;
import kith.bench.Row;
import kith.bench.Samples;
import kith.bench.Section;
import kith.model.Interaction;
import kith.store.Batch;
import kith.store.NetworkStore;
import kith.store.Stores;

/** A bulk import of interactions in one transaction, against plain JDBC that inserts the rows that came of it. */
public final class ImportSection implements Section {

    private static final int OBJECTS = 10_000;
    private static final int ROUNDS = 3;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public List<Row> measure(Networks networks, Options options) throws Exception {
        Path file = networks.copy(options.large(), "import");
        // A file that another connection writes to is one that another program has changed.
        Path other = networks.copy(options.large(), "import-plain");
        int objects = options.times(OBJECTS);
        Samples ours = new Samples();
        Samples plain = new Samples();
        try (NetworkStore store = Stores.open(file); RawDatabase stored = new RawDatabase(file);
                RawDatabase raw = new RawDatabase(other)) {
            InteractionMaker maker = new InteractionMaker(store);
            // The first round is for the compiler of the virtual machine.
            for (int round = 0; round <= ROUNDS; round++) {
                List<Interaction> made = maker.make(objects);
                long last = stored.number("SELECT max(pk) FROM ident");
                long start = System.nanoTime();
                put(store, made);
                long imported = System.nanoTime() - start;
                ImportedRows rows = ImportedRows.read(stored, last);
                start = System.nanoTime();
                rows.insert(raw);
                if (round > 0) {
                    ours.add(imported);
                    plain.add(System.nanoTime() - start);
                }
            }
        } finally {
            Networks.delete(file);
            Networks.delete(other);
        }
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(name(), "interactions in one transaction, median", "/s", 1000 * objects / ours.median(),
                1000 * objects / plain.median(), "plain JDBC batch", Budget.atLeast(0.5)));
        return rows;
    }

    private static void put(NetworkStore store, List<Interaction> made) throws Exception {
        try (Batch batch = store.begin("Import", true)) {
            for (Interaction interaction : made) {
                batch.put(interaction);
            }
            batch.commit();
        }
    }
}
