package kith.app.internal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import kith.core.Session;
import kith.core.history.NetworkComparison;
import kith.core.history.ObjectComparison;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Occasion;
import kith.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings over to a network what was done in another version of it. */
@Command(name = "bring-over")
final class BringOverCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--network", required = true, paramLabel = "FILE")
    private Path network;

    @Option(names = "--take", paramLabel = "ID")
    private Set<String> taken = new LinkedHashSet<>();

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--json")
    private boolean json;

    @Parameters(paramLabel = "FROM", descriptionKey = "from")
    private Path from;

    BringOverCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws NetworkException, IOException {
        try (NetworkStore first = Stores.openReadOnly(from);
                NetworkStore second = dryRun ? Stores.openReadOnly(network) : Stores.open(network)) {
            NetworkComparison comparison = NetworkComparison.of(first, second);
            if (!comparison.isRelated()) {
                throw new IOException(NLS.bind(Messages.compareUnrelated, from, network));
            }
            refuseUnknown(comparison);
            ComparisonReport report = new ComparisonReport(comparison, taken);
            if (!dryRun && !comparison.objects().stream().allMatch(report::isLeft)) {
                Session session = new Session(second, Runnable::run, InstantSource.system());
                session.setSource(Occasion.COMMAND_LINE);
                comparison.bringOver(session, taken);
            }
            report.print(console, json);
            return report.hasLeft() ? ExitStatus.REJECTED : ExitStatus.DONE;
        }
    }

    private void refuseUnknown(NetworkComparison comparison) throws IOException {
        Set<String> unknown = new LinkedHashSet<>(taken);
        comparison.objects().stream().map(ObjectComparison::id).forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new IOException(NLS.bind(Messages.compareNotThere, unknown.iterator().next()));
        }
    }
}
