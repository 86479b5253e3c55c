package kith.app.internal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import kith.core.history.NetworkComparison;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what was done in one version of a network that another one lacks. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--json")
    private boolean json;

    @Parameters(index = "0", paramLabel = "MINE", descriptionKey = "mine")
    private Path mine;

    @Parameters(index = "1", paramLabel = "OTHER", descriptionKey = "other")
    private Path other;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws NetworkException, IOException {
        try (NetworkStore first = Stores.openReadOnly(mine); NetworkStore second = Stores.openReadOnly(other)) {
            NetworkComparison comparison = NetworkComparison.of(first, second);
            if (!comparison.isRelated()) {
                throw new IOException(NLS.bind(Messages.compareUnrelated, mine, other));
            }
            new ComparisonReport(comparison, Set.of()).print(console, json);
            return ExitStatus.DONE;
        }
    }
}
