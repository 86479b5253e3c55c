package kith.app.internal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;

import kith.app.internal.SampleFile;
import kith.core.sample.Size;
import kith.store.NetworkException;
import kith.store.NetworkException.Reason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a network of fictional people. */
@Command(name = "generate", description = "Make a network of fictional people, to try things out and to measure.",
        mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--size", required = true, description = "${COMPLETION-CANDIDATES}: about 150, 1,000, 30,000 or 100,000 people.")
    private Size size;

    @Option(names = "--seed", required = true, paramLabel = "N", description = "The same size and seed make the same people.")
    private long seed;

    @Option(names = "--now", paramLabel = "INSTANT", description = "When the two years end, such as 2026-01-31T12:00:00Z.")
    private Instant now = Instant.now();

    @Parameters(paramLabel = "FILE", description = "The network to make.")
    private Path file;

    GenerateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws NetworkException, IOException {
        if (Files.exists(file)) {
            throw new NetworkException(Reason.EXISTS, file, "a file of this name exists already; choose another name", null);
        }
        SampleFile.make(file, size, seed, now, percent -> console.err().print("\r" + percent + " % "));
        console.err().println();
        return ExitStatus.DONE;
    }
}
