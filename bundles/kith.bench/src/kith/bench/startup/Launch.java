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

    /** Starts the application and ends it when its window stands; adds the time from the one to the other. */
    void measure() throws IOException, InterruptedException {
        samples.add(run());
    }

    /** Starts the application and ends it when its window stands, and returns how many nanoseconds that took. */
    long run() throws IOException, InterruptedException {
        Path marker = home.resolve("marker");
        Path log = home.resolve("output");
        Files.deleteIfExists(marker);
        ProcessBuilder builder = new ProcessBuilder(installation.command(home, marker, application, arguments))
                .redirectErrorStream(true).redirectOutput(log.toFile());
        long start = System.currentTimeMillis();
        Process process = builder.start();
        try {
            long end = await(marker, process, log);
            return TimeUnit.MILLISECONDS.toNanos(end - start);
        } finally {
            process.destroy();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        }
    }

    private long await(Path marker, Process process, Path log) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Files.exists(marker)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IOException(application + (process.isAlive() ? " showed no window" : " ended") + ", see " + log);
            }
            Thread.sleep(20);
        }
        return Long.parseLong(Files.readString(marker));
    }
}
