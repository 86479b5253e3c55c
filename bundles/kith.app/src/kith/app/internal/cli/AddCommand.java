package kith.app.internal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import com.fasterxml.jackson.core.JsonGenerator;

import kith.core.Session;
import kith.core.quickadd.AddressDraft;
import kith.core.quickadd.PersonDraft;
import kith.core.quickadd.PhoneDraft;
import kith.core.quickadd.QuickAdd;
import kith.core.quickadd.QuickAddParser;
import kith.store.NetworkException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds a person of whom a line or a signature tells. */
@Command(name = "add")
final class AddCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "TEXT", descriptionKey = "text")
    private List<String> words;

    @Spec
    private CommandSpec command;

    @Option(names = "--network", required = true, paramLabel = "FILE")
    private Path network;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--json")
    private boolean json;

    AddCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws NetworkException {
        PersonDraft draft = QuickAddParser.parse(String.join(" ", PlainWords.of(command, words)));
        if (!draft.isComplete()) {
            console.fail(Messages.addNoName);
            return ExitStatus.NOTHING;
        }
        try (Session session = Session.open(network, Runnable::run)) {
            Set<String> known = QuickAdd.known(session.getStore(), draft);
            Map<String, String> titles = session.getStore().titles(known);
            String id = dryRun ? null : QuickAdd.add(session, draft);
            if (json) {
                console.json(out -> write(id, draft, titles, out));
            } else {
                console.row(draft.name(), draft.title(), draft.organization(),
                        String.join(",", draft.emails()), String.join(",", phones(draft)), String.join(",", draft.tags()));
                titles.values().forEach(name -> console.note(NLS.bind(Messages.addKnown, name)));
            }
        }
        return ExitStatus.DONE;
    }

    private static List<String> phones(PersonDraft draft) {
        return draft.phones().stream().map(PhoneDraft::number).toList();
    }

    private static void write(String id, PersonDraft draft, Map<String, String> known, JsonGenerator out) throws IOException {
        out.writeStartObject();
        if (id != null) {
            out.writeStringField("id", id);
        }
        out.writeStringField("name", draft.name());
        out.writeStringField("title", draft.title());
        out.writeStringField("organization", draft.organization());
        write("emails", draft.emails(), out);
        write("phones", phones(draft), out);
        write("addresses", draft.addresses().stream().map(AddressDraft::line).toList(), out);
        write("links", draft.links(), out);
        write("tags", draft.tags(), out);
        write("note", draft.rest(), out);
        write("known", List.copyOf(known.keySet()), out);
        out.writeEndObject();
    }

    private static void write(String name, List<String> values, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart(name);
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
    }
}
