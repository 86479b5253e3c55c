package kith.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import kith.bench.duplicates.DuplicateSection;
import kith.bench.store.BackupSection;
import kith.bench.store.ColdSection;
import kith.bench.store.CommitSection;
import kith.bench.store.GenerateSection;
import kith.bench.store.HistorySection;
import kith.bench.store.ImportSection;
import kith.bench.store.OpenSection;
import kith.bench.store.PageSection;
import kith.bench.store.QuerySection;
import kith.bench.store.SearchSection;
import kith.bench.store.TouchSection;

/** Runs the sections that were asked for and reports what they measured. */
public final class Benchmark {

    /** The sections that need no window. */
    public static final List<Section> STORE = List.of(new OpenSection(), new ColdSection(), new PageSection(), new QuerySection(),
            new SearchSection(), new HistorySection(), new CommitSection(), new ImportSection(), new BackupSection(),
            new DuplicateSection(), new TouchSection(), new GenerateSection());

    private Benchmark() {
    }

    /**
     * Runs sections. One that fails is named, the others are run.
     *
     * @return whether every section could be measured and every row keeps to its budget
     */
    public static boolean run(List<Section> sections, Options options, PrintStream out) throws Exception {
        Networks networks = new Networks(options.folder(), out);
        List<Row> rows = new ArrayList<>();
        boolean complete = true;
        double heap = Report.heap();
        for (Section section : sections) {
            if (options.includes(section)) {
                out.println("Measuring: " + section.name());
                try {
                    rows.addAll(section.measure(networks, options));
                    rows.add(new Row(section.name(), "heap that is still used afterwards", "MiB", Report.heap(), heap,
                            "before all", Budget.NONE));
                } catch (Exception | LinkageError e) {
                    complete = false;
                    out.println("  could not be measured: " + e);
                }
            }
        }
        out.println();
        out.println("At size " + options.large() + ", growth from size " + options.small());
        double load = Report.load();
        if (load > Runtime.getRuntime().availableProcessors()) {
            out.printf("The machine was busy with other things (load %.1f): ratios mean little, times nothing.%n", load);
        }
        Report.print(rows, out);
        if (options.json() != null) {
            try (var writer = Files.newBufferedWriter(options.json(), StandardCharsets.UTF_8)) {
                Report.write(rows, options, writer);
            }
        }
        return complete && rows.stream().allMatch(Row::holds);
    }
}
