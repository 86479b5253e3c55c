package kith.app.internal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.osgi.util.NLS;

import com.fasterxml.jackson.core.JsonGenerator;

import kith.core.Session;
import kith.exchange.Formats;
import kith.exchange.ImportReport;
import kith.exchange.Importer;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Occasion;
import kith.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports files into a network. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<Path> files;

    @Option(names = "--network", required = true, paramLabel = "FILE")
    private Path network;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--json")
    private boolean json;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws NetworkException, IOException {
        boolean make = !Files.exists(network);
        ImportReport report = null;
        try (NetworkStore store = make ? Stores.create(network) : Stores.open(network)) {
            Session session = new Session(store, Runnable::run, InstantSource.system());
            session.setSource(Occasion.COMMAND_LINE);
            report = new Importer(session, new Formats(RegistryFactory.getRegistry()).imports()).run(files, dryRun, null);
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

    private void print(ImportReport report) {
        if (json) {
            console.json(out -> write(report, out));
        } else {
            String summary = NLS.bind(dryRun ? Messages.wouldBeImported : Messages.imported, new Object[] {
                    report.added(), report.updated(), report.skipped(), report.rejected().size() });
            console.out().println(report.lists().isEmpty() ? summary
                    : NLS.bind(Messages.importedLists, summary, report.lists().size()));
        }
        report.lists().forEach(each -> console.err().println(each.file() + ":" + each.line() + ": " + each.message()));
        report.notices().forEach(each -> console.err().println(
                each.file() + (each.line() > 0 ? ":" + each.line() : "") + ": " + each.message()));
        report.rejected().forEach(each -> console.err().println(
                each.file() + (each.line() > 0 ? ":" + each.line() : "") + ": " + each.reason()));
    }

    private static void write(ImportReport report, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeNumberField("added", report.added());
        out.writeNumberField("updated", report.updated());
        out.writeNumberField("skipped", report.skipped());
        out.writeArrayFieldStart("rejected");
        for (ImportReport.Rejected rejected : report.rejected()) {
            out.writeStartObject();
            out.writeStringField("file", rejected.file().toString());
            out.writeNumberField("line", rejected.line());
            out.writeStringField("reason", rejected.reason());
            out.writeEndObject();
        }
        out.writeEndArray();
        if (!report.lists().isEmpty()) {
            writeLists(report, out);
        }
        if (!report.notices().isEmpty()) {
            writeNotices(report, out);
        }
        out.writeEndObject();
    }

    private static void writeLists(ImportReport report, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("lists");
        for (ImportReport.TagList list : report.lists()) {
            out.writeStartObject();
            out.writeStringField("file", list.file().toString());
            out.writeNumberField("line", list.line());
            out.writeStringField("tag", list.name());
            out.writeNumberField("found", list.found());
            out.writeArrayFieldStart("missing");
            for (String member : list.missing()) {
                out.writeString(member);
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void writeNotices(ImportReport report, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("notices");
        for (ImportReport.Notice notice : report.notices()) {
            out.writeStartObject();
            out.writeStringField("file", notice.file().toString());
            out.writeNumberField("line", notice.line());
            out.writeStringField("message", notice.message());
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
