package kith.app.internal.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.osgi.util.NLS;

import kith.core.Session;
import kith.exchange.ChangedValues;
import kith.exchange.Formats;
import kith.exchange.ImportOptions;
import kith.exchange.ImportReport;
import kith.exchange.ImportReport.ChangedValue;
import kith.exchange.Importer;
import kith.exchange.PipedFiles;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Occasion;
import kith.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports files into a network. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<Path> files;

    @Option(names = "--network", required = true, paramLabel = "FILE")
    private Path network;

    @Option(names = "--charset", paramLabel = "NAME")
    private String charset;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--changed", paramLabel = "WHICH", defaultValue = "newer")
    private ChangedValues changed;

    @Option(names = "--json")
    private boolean json;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws NetworkException, IOException {
        if (charset != null && !isCharset(charset)) {
            console.fail(NLS.bind(Messages.noCharset, charset));
            return ExitStatus.NOTHING;
        }
        boolean make = !Files.exists(network);
        ImportReport report = null;
        try (PipedFiles pipes = new PipedFiles()) {
            Set<ChangedValue.Key> chosen = changed == ChangedValues.ASK && !dryRun && !make ? ask(pipes) : Set.of();
            try (NetworkStore store = make ? Stores.create(network) : Stores.open(network)) {
                report = importer(store, pipes).run(files, new ImportOptions(dryRun, changed, chosen), null);
            }
        } finally {
            boolean empty = report == null || report.isNothingDone() || dryRun;
            if (make && empty) {
                Stores.delete(network);
            }
        }
        print(report);
        if (report.isNothingDone()) {
            return ExitStatus.NOTHING;
        }
        return report.rejected().isEmpty() ? ExitStatus.DONE : ExitStatus.REJECTED;
    }

    /** Asks after a trial run, in which the network is only read, so that nobody has to wait for answers with it locked. */
    private Set<ChangedValue.Key> ask(PipedFiles pipes) throws NetworkException, IOException {
        ImportReport trial;
        try (NetworkStore store = Stores.openReadOnly(network)) {
            trial = importer(store, pipes).run(files, new ImportOptions(true, changed, Set.of()), null);
        }
        return new ChangedValuesQuestion(console).ask(trial);
    }

    private Importer importer(NetworkStore store, PipedFiles pipes) {
        Session session = new Session(store, Runnable::run, InstantSource.system());
        session.setSource(Occasion.COMMAND_LINE);
        return new Importer(session, new Formats(RegistryFactory.getRegistry()).imports(),
                charset == null ? null : Charset.forName(charset), pipes);
    }

    private static boolean isCharset(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    private void print(ImportReport report) {
        if (json) {
            console.json(out -> ImportReportJson.write(report, out));
        } else {
            String summary = NLS.bind(dryRun ? Messages.wouldBeImported : Messages.imported, new Object[] {
                    report.added(), report.updated(), report.skipped(), report.rejected().size() });
            String lists = report.lists().isEmpty() ? summary : NLS.bind(Messages.importedLists, summary, report.lists().size());
            console.say(report.differing() == 0 ? lists : NLS.bind(Messages.importedDiffering, lists, report.differing()));
        }
        report.merged().forEach(each -> console.note(each.file() + ":" + each.line() + ": " + each.message()));
        report.lists().forEach(each -> console.note(each.file() + ":" + each.line() + ": " + each.message()));
        report.notices().forEach(each -> console.note(
                each.file() + (each.line() > 0 ? ":" + each.line() : "") + ": " + each.message()));
        report.rejected().forEach(each -> console.note(
                each.file() + (each.line() > 0 ? ":" + each.line() : "") + ": " + each.reason()));
    }
}
