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
@Command(name = "generate")
final class GenerateCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--size", required = true)
    private Size size;

    @Option(names = "--seed", required = true, paramLabel = "N")
    private long seed;

    @Option(names = "--now", paramLabel = "INSTANT")
    private Instant now = Instant.now();

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    GenerateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws NetworkException, IOException {
        if (Files.exists(file)) {
            throw new NetworkException(Reason.EXISTS, file, Messages.exists, null);
        }
        SampleFile.make(file, size, seed, now, console::progress);
        console.endProgress();
        return ExitStatus.DONE;
    }
}
