package kith.app.ui;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Kith in a process of its own, made of the bundles of this one without some of them. */
final class ChildProgram {

    /**
     * What became of it.
     *
     * @param status what it ended with
     * @param opened the perspectives and views that were opened
     * @param errors the errors that it logged
     * @param output what it printed
     */
    record Result(int status, List<String> opened, List<String> errors, String output) {
    }

    private static final long PATIENCE = 120;

    /** What the product starts by itself; everything else starts when it is used. */
    private static final Map<String, String> STARTED = Map.of("org.apache.felix.scr", "@1:start",
            "org.apache.aries.spifly.dynamic.bundle", "@1:start", "org.eclipse.equinox.common", "@2:start",
            "org.eclipse.equinox.event", "@2:start", "org.eclipse.core.runtime", "@start");

    private final Path folder;
    private final Set<String> without;

    ChildProgram(Path folder, String... without) {
        this.folder = folder;
        this.without = Set.of(without);
    }

    /** Starts it, has it toured, and waits for its end. */
    Result run() throws IOException, InterruptedException {
        Path tour = folder.resolve("tour.txt");
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command(tour)).redirectErrorStream(true).redirectOutput(output.toFile())
                .start();
        Thread end = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(end);
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        Runtime.getRuntime().removeShutdownHook(end);
        return new Result(process.exitValue(), lines(tour), errors(), Files.readString(output));
    }

    private List<String> command(Path tour) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-D" + Tour.FILE + "=" + tour));
        if (System.getProperty("os.name").startsWith("Mac")) {
            command.add("-XstartOnFirstThread");
        }
        command.addAll(List.of("-jar", file(Platform.getBundle("org.eclipse.equinox.launcher")).getPath(),
                "-configuration", configuration().toString(), "-data", folder.resolve("workspace").toString(),
                "-application", "kith.app.workbench", "-product", "kith.app.product"));
        // Says where a build keeps the classes of bundles that are folders.
        if (System.getProperty("osgi.dev") != null) {
            command.addAll(List.of("-dev", System.getProperty("osgi.dev")));
        }
        return command;
    }

    private Path configuration() throws IOException {
        List<String> bundles = new ArrayList<>();
        for (Bundle bundle : systemBundle().getBundleContext().getBundles()) {
            String name = bundle.getSymbolicName();
            if (bundle.getBundleId() != 0 && !name.matches("org.eclipse.tycho.surefire.*") && !without.contains(name)) {
                bundles.add("reference:" + file(bundle).toURI() + STARTED.getOrDefault(name, ""));
            }
        }
        Path configuration = Files.createDirectories(folder.resolve("configuration"));
        Files.write(configuration.resolve("config.ini"), List.of("osgi.bundles=" + String.join(",", bundles),
                "osgi.bundles.defaultStartLevel=4", "osgi.framework=" + file(systemBundle()).toURI()));
        return configuration;
    }

    private List<String> errors() throws IOException {
        List<String> errors = new ArrayList<>();
        List<String> lines = lines(folder.resolve("workspace/.metadata/.log"));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("!(SUB)?ENTRY (\\d )?\\S+ 4 .*")) {
                errors.add(String.join(" | ", lines.subList(i, Math.min(i + 6, lines.size()))));
            }
        }
        try (Stream<Path> files = Files.list(folder.resolve("configuration"))) {
            files.filter(file -> file.toString().endsWith(".log")).map(file -> "The framework failed: " + file)
                    .forEach(errors::add);
        }
        return errors;
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private static Bundle systemBundle() {
        return FrameworkUtil.getBundle(ChildProgram.class).getBundleContext().getBundle(0);
    }

    private static File file(Bundle bundle) throws IOException {
        return FileLocator.getBundleFileLocation(bundle).orElseThrow(() -> new IOException("No file of " + bundle));
    }
}
