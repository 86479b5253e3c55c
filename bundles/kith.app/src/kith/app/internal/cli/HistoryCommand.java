package kith.app.internal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import com.fasterxml.jackson.core.JsonGenerator;

import kith.core.history.Difference;
import kith.core.history.Differences;
import kith.core.history.Names;
import kith.core.history.RevertedTransactions;
import kith.store.Change;
import kith.store.History;
import kith.store.HistoryEntry;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Occasion;
import kith.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what was done to a network, or to one object of it. */
@Command(name = "history")
final class HistoryCommand implements Callable<Integer> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Console console;

    @Option(names = "--network", required = true, paramLabel = "FILE")
    private Path network;

    @Option(names = "--limit", paramLabel = "NUMBER", defaultValue = "50", converter = Limit.class)
    private int limit;

    @Option(names = "--json")
    private boolean json;

    @Parameters(arity = "0..1", paramLabel = "OBJECT", descriptionKey = "object")
    private String object;

    HistoryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws NetworkException, IOException {
        try (NetworkStore store = Stores.openReadOnly(network)) {
            History history = store.history();
            String id = object == null ? null : new NamedObjectResolver(store, console).object(object);
            List<HistoryEntry> entries = id == null ? history.entries(History.NEWEST, limit)
                    : history.entries(id, History.NEWEST, limit);
            Names names = new Names(store);
            if (json) {
                console.json(out -> {
                    out.writeStartArray();
                    for (HistoryEntry entry : entries) {
                        write(entry, id == null ? null : differences(history, id, entry, names), out);
                    }
                    out.writeEndArray();
                });
            } else {
                RevertedTransactions reverted = new RevertedTransactions();
                for (HistoryEntry entry : entries) {
                    reverted.add(entry);
                    print(entry, reverted);
                    if (id != null) {
                        differences(history, id, entry, names).forEach(each -> console.row("", each.text()));
                    }
                }
            }
        }
        return ExitStatus.DONE;
    }

    private static List<Difference> differences(History history, String id, HistoryEntry entry, Names names) {
        return Differences.between(history.before(id, entry.transaction()).orElse(null),
                history.after(id, entry.transaction()).orElse(null), names);
    }

    private void print(HistoryEntry entry, RevertedTransactions reverted) {
        Occasion occasion = entry.occasion();
        console.row(entry.transaction(),
                TIME.format(entry.at().atZone(ZoneId.systemDefault())), occasion.author(), occasion.source(),
                reverted.by(entry.transaction()).map(by -> NLS.bind(Messages.historyUndone, label(occasion))).orElseGet(() -> label(occasion)),
                entry.kind() == null ? String.valueOf(entry.objects()) : word(entry.kind()));
    }

    private static String label(Occasion occasion) {
        return switch (occasion.kind()) {
            case DO -> occasion.label();
            case UNDO -> NLS.bind(Messages.historyUndo, occasion.label());
            case REDO -> NLS.bind(Messages.historyRedo, occasion.label());
        };
    }

    private static String word(Change.Kind kind) {
        return switch (kind) {
            case ADDED -> Messages.historyAdded;
            case CHANGED -> Messages.historyChanged;
            case REMOVED -> Messages.historyRemoved;
        };
    }

    private static void write(HistoryEntry entry, List<Difference> differences, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeNumberField("transaction", entry.transaction());
        out.writeStringField("at", entry.at().toString());
        out.writeStringField("kind", entry.occasion().kind().name().toLowerCase(Locale.ROOT));
        if (entry.occasion().reverts() > 0) {
            out.writeNumberField("reverts", entry.occasion().reverts());
        }
        out.writeStringField("label", entry.occasion().label());
        out.writeStringField("author", entry.occasion().author());
        out.writeStringField("source", entry.occasion().source());
        out.writeNumberField("objects", entry.objects());
        if (differences != null) {
            out.writeStringField("change", entry.kind().name().toLowerCase(Locale.ROOT));
            DifferencesJson.write("differences", differences, out);
        }
        out.writeEndObject();
    }
}
