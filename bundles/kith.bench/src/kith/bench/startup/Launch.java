package kith.bench.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import kith.bench.Samples;

/** An application with its own configuration and workspace, started again and again. */
final class Launch {

    private static final int PATIENCE_SECONDS = 90;

    private final Installation installation;
    private final Path home;
    private final String application;
    private final List<String> arguments;
    private final Samples samples = new Samples();

    Launch(Installation installation, Path home, String application, List<String> arguments) throws IOException {
        this.installation = installation;
        this.home = home;
        this.application = application;
        this.arguments = arguments;
        installation.prepare(home);
    }

    Samples samples() {
        return samples;
    }

    /** Starts the application and adds the time that its window took. */
    void measure() throws IOException, InterruptedException {
        samples.add(run());
    }

    /** Starts the application, waits until it has ended by itself, and returns how many nanoseconds its window took. */
    long run() throws IOException, InterruptedException {
        Marker marker = new Marker(home.resolve("marker"));
        Path log = home.resolve("output");
        Files.deleteIfExists(marker.file());
        ProcessBuilder builder = new ProcessBuilder(installation.command(home, marker, application, arguments))
                .redirectErrorStream(true).redirectOutput(log.toFile());
        long start = System.currentTimeMillis();
        Process process = builder.start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException(application + " did not end, see " + log);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        long end = marker.read().orElseThrow(() -> new IOException(application + " showed no window, see " + log));
        return TimeUnit.MILLISECONDS.toNanos(end - start);
    }
}
