package kith.bench;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import kith.core.sample.Size;

/**
 * What the user asked for.
 *
 * @param small the network that growth is measured from
 * @param large the network that everything is measured at
 * @param effort how often to measure, 1 for numbers to rely on
 * @param only the names of the sections to run, empty for all
 * @param folder where generated networks are kept
 * @param json the file for the report in JSON, or null
 */
public record Options(Size small, Size large, double effort, Set<String> only, Path folder, Path json) {

    /** How to call the benchmark. */
    public static final String USAGE = """
            Usage: ./kith bench [--quick] [--only SECTION]... [--size SAMPLE|S|M|L] [--folder FOLDER] [--json FILE]
              --quick   measure at size M, and less often
              --only    open, cold, page, query, search, history, commit, import, backup,
                        duplicates, touch, generate, cards or startup
              --folder  where the generated networks are kept for the next run
            """;

    /**
     * Reads arguments.
     *
     * @throws IllegalArgumentException if one is unknown or lacks its value; the message names it
     */
    public static Options of(List<String> arguments) {
        Size large = null;
        boolean quick = false;
        Set<String> only = new LinkedHashSet<>();
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), "kith-bench-" + System.getProperty("user.name"));
        Path json = null;
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--quick" -> quick = true;
                case "--only" -> only.add(value(option, rest));
                case "--size" -> large = size(value(option, rest));
                case "--folder" -> folder = Path.of(value(option, rest));
                case "--json" -> json = Path.of(value(option, rest));
                default -> throw new IllegalArgumentException("Unknown option: " + option);
            }
        }
        if (large == null) {
            large = quick ? Size.M : Size.L;
        }
        Size small = large.ordinal() <= Size.S.ordinal() ? Size.SAMPLE : Size.S;
        return new Options(small, large, quick ? 0.25 : 1, Set.copyOf(only), folder.toAbsolutePath(), json);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return rest.next();
    }

    private static Size size(String name) {
        return Size.of(name).orElseThrow(() -> new IllegalArgumentException("Unknown size: " + name));
    }

    /** Returns how often to measure what is measured so often for numbers to rely on. */
    public int times(int full) {
        return Math.max(4, (int) (full * effort));
    }

    /** Returns whether a section is to be run. */
    public boolean includes(Section section) {
        return only.isEmpty() || only.contains(section.name());
    }
}
