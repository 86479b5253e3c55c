package kith.app.internal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.core.JsonGenerator;

import org.eclipse.osgi.util.NLS;

import kith.core.Session;
import kith.core.field.FieldCatalog;
import kith.core.field.FieldDraft;
import kith.core.field.FieldEdits;
import kith.model.CustomFieldType;
import kith.store.NetworkException;
import kith.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the fields that the user made, or adds one. */
@Command(name = "fields")
final class FieldsCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--network", required = true, paramLabel = "FILE")
    private Path network;

    @Option(names = "--add", paramLabel = "NAME")
    private String name;

    @Option(names = "--type", defaultValue = "TEXT", paramLabel = "TYPE")
    private CustomFieldType type;

    @Option(names = "--for", defaultValue = "Person", paramLabel = "CLASS")
    private String objects;

    @Option(names = "--group", defaultValue = "", paramLabel = "GROUP")
    private String group;

    @Option(names = "--choices", split = ",", paramLabel = "CHOICE")
    private List<String> choices = List.of();

    @Option(names = "--description", defaultValue = "", paramLabel = "TEXT")
    private String description;

    @Option(names = "--json")
    private boolean json;

    FieldsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws NetworkException, IOException, QueryText.BadQuery {
        if (name != null) {
            add();
            return ExitStatus.DONE;
        }
        try (Session session = new Session(Stores.openReadOnly(network), Runnable::run, InstantSource.system())) {
            List<FieldDraft> fields = FieldCatalog.all(session).stream().map(FieldDraft::of).toList();
            if (json) {
                console.json(out -> write(fields, out));
            } else {
                fields.forEach(field -> console.row(field.name(), name(field.type()), field.objectType(), field.group(),
                        String.join(" | ", field.choices()), field.description()));
            }
        }
        return ExitStatus.DONE;
    }

    private void add() throws NetworkException, IOException, QueryText.BadQuery {
        String of = objects.isBlank() ? "" : QueryText.type(objects);
        if (name.isBlank() || type == CustomFieldType.CHOICE && choices.isEmpty()) {
            throw new IOException(name.isBlank() ? Messages.fieldName : Messages.fieldChoices);
        }
        try (Session session = Session.open(network, Runnable::run)) {
            if (FieldCatalog.named(session, of, name).filter(field -> !field.isRetired()).isPresent()) {
                throw new IOException(NLS.bind(Messages.fieldTaken, name));
            }
            new FieldEdits(session).add(new FieldDraft(name, type, of, group, choices, description));
        }
    }

    private static String name(CustomFieldType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    private static void write(List<FieldDraft> fields, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (FieldDraft field : fields) {
            out.writeStartObject();
            out.writeStringField("name", field.name());
            out.writeStringField("type", name(field.type()));
            out.writeStringField("for", field.objectType());
            out.writeStringField("group", field.group());
            out.writeArrayFieldStart("choices");
            for (String choice : field.choices()) {
                out.writeString(choice);
            }
            out.writeEndArray();
            out.writeStringField("description", field.description());
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
