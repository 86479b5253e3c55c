package kith.app.internal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import com.fasterxml.jackson.core.JsonGenerator;

import kith.core.BackupFolder;
import kith.core.erase.BackupChoice;
import kith.core.erase.BackupOutcome;
import kith.core.erase.ErasurePlan;
import kith.core.erase.ErasureReceipt;
import kith.core.erase.PersonErasure;
import kith.core.erase.WorkspaceLabels;
import kith.store.Ids;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Erases a person for good. */
@Command(name = "erase")
final class EraseCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--network", required = true, paramLabel = "FILE")
    private Path network;

    @Option(names = "--backups", arity = "0..1", defaultValue = "keep", fallbackValue = "rewrite", paramLabel = "CHOICE",
            preprocessor = OptionalChoice.class)
    private BackupChoice backups;

    @Option(names = "--alone")
    private boolean alone;

    @Option(names = "--yes")
    private boolean yes;

    @Option(names = "--json")
    private boolean json;

    @Parameters(paramLabel = "PERSON", descriptionKey = "person")
    private String person;

    EraseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws NetworkException, IOException {
        try (NetworkStore store = yes ? Stores.open(network) : Stores.openReadOnly(network)) {
            ErasurePlan plan = plan(store);
            if (!yes) {
                print(plan);
                throw new IOException(Messages.eraseNeedsYes);
            }
            ErasureReceipt receipt = PersonErasure.run(store::erase, plan, alone, backups, Instant.now());
            if (json) {
                console.json(out -> write(receipt, out));
            } else {
                console.say(receipt.text(ZoneId.systemDefault()));
            }
            boolean forgotten = forgetLabels(plan);
            boolean failed = receipt.backups().stream().anyMatch(each -> each.state() == BackupOutcome.State.FAILED);
            return forgotten && receipt.overwritten() && !failed ? ExitStatus.DONE : ExitStatus.REJECTED;
        }
    }

    /** The person is gone by then; what the window remembers of names is told if it cannot be cleared. */
    private boolean forgetLabels(ErasurePlan plan) {
        try {
            WorkspaceLabels.forget(WorkspaceLabels.usualWorkspace(), plan.names());
            return true;
        } catch (IOException e) {
            console.note(NLS.bind(Messages.labelsNotForgotten, WorkspaceLabels.usualWorkspace(), e.getMessage()));
            return false;
        }
    }

    /**
     * Somebody who is gone from the network may still be in backups, under the id. A name is never sought there: files that
     * cannot be read as a network are searched byte by byte, and have names of people who are not meant.
     */
    private ErasurePlan plan(NetworkStore store) throws IOException {
        boolean isGone = Ids.isId(person) && store.load(person).isEmpty() && store.history().size(person) == 0;
        String id = isGone ? person : new NamedObjectResolver(store, console).exactPerson(person);
        return PersonErasure.plan(store, id, BackupFolder.all(network))
                .orElseThrow(() -> new IOException(NLS.bind(Messages.noPerson, person)));
    }

    private void print(ErasurePlan plan) {
        if (json) {
            console.json(out -> write(plan, out));
            return;
        }
        console.say(NLS.bind(Messages.eraseWhom, plan.name(), plan.id()));
        plan.merged().forEach(each -> console.say(NLS.bind(Messages.eraseMerged, each.title(), each.ref().id())));
        List.of(NLS.bind(Messages.eraseAlone, plan.alone().size()),
                NLS.bind(Messages.eraseOthers, plan.others()), NLS.bind(Messages.eraseMentions, plan.mentions().size()))
                .forEach(console::say);
        plan.mentions().forEach(each -> console.row("  " + each.ref().type(), each.ref().id(), each.title()));
        plan.backups().forEach(each -> console.say(ErasureReceipt.text(each)));
    }

    private static void write(ErasurePlan plan, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", plan.id());
        out.writeStringField("name", plan.name());
        write("merged", plan.merged().stream().map(each -> each.ref().id()).toList(), out);
        out.writeNumberField("alone", plan.alone().size());
        out.writeNumberField("others", plan.others());
        write("mentions", plan.mentions().stream().map(each -> each.ref().id()).toList(), out);
        write(plan.backups(), out);
        out.writeEndObject();
    }

    private static void write(ErasureReceipt receipt, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", receipt.id());
        out.writeStringField("name", receipt.name());
        write("merged", receipt.merged(), out);
        out.writeStringField("at", receipt.at().toString());
        out.writeNumberField("objects", receipt.objects());
        out.writeNumberField("changed", receipt.changed());
        out.writeNumberField("states", receipt.states());
        out.writeBooleanField("overwritten", receipt.overwritten());
        out.writeNumberField("mentions", receipt.mentions());
        write(receipt.backups(), out);
        write("swept", receipt.swept().stream().map(Path::toString).toList(), out);
        out.writeEndObject();
    }

    private static void write(String field, List<String> ids, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart(field);
        for (String id : ids) {
            out.writeString(id);
        }
        out.writeEndArray();
    }

    private static void write(List<BackupOutcome> backups, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("backups");
        for (BackupOutcome backup : backups) {
            out.writeStartObject();
            out.writeStringField("file", backup.file().toString());
            out.writeStringField("state", backup.state().name().toLowerCase(Locale.ROOT));
            out.writeStringField("reason", backup.reason());
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
