package kith.bench.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import kith.bench.Budget;
import kith.bench.Networks;
import kith.bench.Options;
import kith.bench.Row;
import kith.bench.Section;
import kith.core.sample.Size;

/**
 * From the start of the process to a window that is painted and shows its first rows: Kith against a workbench that shows
 * nothing, from the same files, and a large network against a small one. Needs a display.
 */
public final class StartUpSection implements Section {

    private static final int TIMES = 12;
    private static final String KITH = "kith.app.workbench";

    @Override
    public String name() {
        return "startup";
    }

    @Override
    public List<Row> measure(Networks networks, Options options) throws Exception {
        Path folder = networks.folder().resolve("startup");
        delete(folder);
        Installation installation = new Installation();
        Launch empty = new Launch(installation, folder.resolve("empty"), "kith.bench.empty", List.of());
        Launch sample = kith(installation, folder, networks, Size.SAMPLE);
        Launch small = kith(installation, folder, networks, Size.S);
        Launch large = kith(installation, folder, networks, options.large());
        List<Launch> all = List.of(empty, sample, small, large);
        for (Launch launch : all) {
            // The first start fills the caches of Equinox and makes the layout of the window.
            launch.run();
        }
        for (int i = options.times(TIMES); i > 0; i--) {
            for (Launch launch : all) {
                launch.measure();
            }
        }
        return List.of(
                row("to the window, sample network, median", sample, empty, "empty workbench", Budget.times(1.5)),
                row("to the window, size " + options.large() + ", median", large, small, "the same at size S",
                        Budget.times(1.2)));
    }

    private Row row(String what, Launch launch, Launch reference, String name, Budget budget) {
        return new Row(name(), what, "ms", launch.samples().median(), reference.samples().median(), name, budget);
    }

    private static Launch kith(Installation installation, Path folder, Networks networks, Size size) throws Exception {
        Path home = folder.resolve("kith-" + size);
        Files.createDirectories(home);
        Path network = Files.copy(networks.file(size), home.resolve("network.kith"));
        return new Launch(installation, home, KITH, List.of("-network", network.toString()));
    }

    /** Deletes a folder with everything in it, if it is there. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
