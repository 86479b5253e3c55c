package kith.bench.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import kith.bench.Budget;
import kith.bench.Networks;
import kith.bench.Options;
import kith.bench.Row;
import kith.bench.Section;
import kith.core.sample.SampleNetwork;
import kith.store.NetworkStore;
import kith.store.Stores;

/** Generating a network of fictional people, by which everything else is measured. */
public final class GenerateSection implements Section {

    private static final long SEED = 7;
    private static final int OBJECTS_PER_SECOND = 20_000;

    @Override
    public String name() {
        return "generate";
    }

    @Override
    public List<Row> measure(Networks networks, Options options) throws Exception {
        Path file = networks.folder().resolve("generated.kith");
        Networks.delete(file);
        try {
            long start = System.nanoTime();
            Stores.create(file, network -> SampleNetwork.generate(network, options.large(), SEED, Instant.now(), percent -> { }));
            double seconds = (System.nanoTime() - start) / 1e9;
            long objects = 0;
            try (NetworkStore store = Stores.open(file)) {
                for (String type : List.of("Person", "Organization", "Interaction", "Exchange", "Task", "Event")) {
                    objects += store.count(type);
                }
            }
            return List.of(new Row(name(), "objects of a new network", "/s", objects / seconds, OBJECTS_PER_SECOND,
                    "the target", Budget.atLeast(1)));
        } finally {
            Networks.delete(file);
        }
    }
}
