package kith.bench.startup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import kith.bench.Budget;
import kith.bench.Networks;
import kith.bench.Options;
import kith.bench.Row;
import kith.bench.Samples;
import kith.bench.Section;

/** Whom it is time to be in touch with, as a process that has just begun finds it: from opening the network to the first page. */
public final class FirstDueSection implements Section {

    private static final int TIMES = 8;
    private static final int PATIENCE_SECONDS = 60;
    private static final int MOST_MILLIS = 1_000;

    @Override
    public String name() {
        return "touch";
    }

    @Override
    public List<Row> measure(Networks networks, Options options) throws Exception {
        Path file = networks.file(options.large());
        Path home = networks.folder().resolve("startup").resolve("due");
        StartUpSection.delete(home);
        Installation installation = new Installation();
        installation.prepare(home);
        Samples ours = new Samples();
        Samples raw = new Samples();
        // The first start fills the caches of Equinox.
        run(installation, home, file, FirstDue.OURS);
        for (int i = options.times(TIMES); i > 0; i--) {
            ours.add(run(installation, home, file, FirstDue.OURS));
            raw.add(run(installation, home, file, FirstDue.PLAIN));
        }
        return List.of(new Row(name(), "to whom it is time for, in a new process, median", "ms", ours.median(), raw.median(),
                "plain SQL in a new process", Budget.NONE.andAtMost(MOST_MILLIS)));
    }

    private static long run(Installation installation, Path home, Path file, String how) throws IOException, InterruptedException {
        Path log = home.resolve("output");
        List<String> command = new ArrayList<>(installation.command(home, new Marker(home.resolve("marker")), FirstDue.ID,
                List.of(how, file.toString())));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException(FirstDue.ID + " did not end, see " + log);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return Files.readString(log, StandardCharsets.UTF_8).lines().filter(line -> line.startsWith(FirstDue.ID))
                .mapToLong(line -> Long.parseLong(line.substring(FirstDue.ID.length()).strip())).findFirst()
                .orElseThrow(() -> new IOException(FirstDue.ID + " measured nothing, see " + log));
    }
}
