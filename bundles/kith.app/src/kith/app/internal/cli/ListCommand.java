package kith.app.internal.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

import kith.app.internal.cli.QueryText.BadQuery;
import kith.core.PartialDateText;
import kith.core.logging.ObjectLabels;
import kith.store.EntityQuery;
import kith.store.EntityRow;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Stores;
import kith.store.query.Field;
import kith.store.query.FieldType;
import kith.store.query.Fields;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists objects of one class with the fields that are asked for. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {

    private static final int PAGE = 500;
    private static final Pattern QUOTED = Pattern.compile("^\"(.*)\"$");

    private final Console console;

    @Spec
    private CommandSpec command;

    @Option(names = "--network", paramLabel = "FILE")
    private Path network;

    @Option(names = "--type", defaultValue = "Person", paramLabel = "TYPE")
    private String type;

    @Option(names = "--query", defaultValue = "", paramLabel = "QUERY")
    private String query;

    @Option(names = "--columns", split = ",", paramLabel = "FIELD")
    private List<String> columns = List.of();

    @Option(names = "--sort", defaultValue = "", paramLabel = "FIELDS")
    private String sort;

    @Option(names = "--limit", defaultValue = "2147483647", paramLabel = "N", converter = Limit.class)
    private int limit;

    @Option(names = "--fields")
    private boolean describe;

    @Option(names = "--json")
    private boolean json;

    ListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws NetworkException, BadQuery {
        if (network == null) {
            if (!describe) {
                throw new ParameterException(command.commandLine(), Messages.networkMissing);
            }
            Fields.of(QueryText.type(type)).all().forEach(this::describe);
            return ExitStatus.DONE;
        }
        try (NetworkStore store = Stores.openReadOnly(network)) {
            Fields fields = store.fields(QueryText.type(type));
            if (describe) {
                fields.all().forEach(this::describe);
                return ExitStatus.DONE;
            }
            List<Field> shown = new ArrayList<>();
            EntityQuery listed;
            try {
                columns.forEach(column -> shown.add(fields.get(QUOTED.matcher(column.strip()).replaceFirst("$1"))));
                listed = new EntityQuery(fields.type(), QueryText.parse(query, fields), fields.sorts(sort), shown);
            } catch (IllegalArgumentException e) {
                throw new BadQuery(e.getMessage());
            }
            ObjectLabels labels = new ObjectLabels(store, ObjectLabels::channel);
            List<EntityRow> rows = rows(store, listed);
            if (json) {
                print(rows, shown, labels);
            } else {
                rows.forEach(row -> {
                    List<String> cells = new ArrayList<>(List.of(labels.of(row.id(), row.title())));
                    for (int i = 0; i < shown.size(); i++) {
                        cells.add(value(shown.get(i), row.values().get(i)));
                    }
                    console.row(cells);
                });
            }
        }
        return ExitStatus.DONE;
    }

    private List<EntityRow> rows(NetworkStore store, EntityQuery listed) {
        var listing = store.list(listed);
        List<EntityRow> rows = new ArrayList<>();
        int most = Math.min(limit, listing.size());
        while (rows.size() < most) {
            rows.addAll(listing.rows(rows.size(), Math.min(PAGE, most - rows.size())));
        }
        return rows;
    }

    private static String value(Field field, String value) {
        return field.type() == FieldType.AGE && value != null ? PartialDateText.age(value, LocalDate.now()) : value;
    }

    private void describe(Field field) {
        String values = field.choices().isEmpty() ? field.type().name().toLowerCase(Locale.ROOT)
                : String.join(" | ", field.choices());
        console.row(field.written(), values, field.help());
    }

    private void print(List<EntityRow> rows, List<Field> shown, ObjectLabels labels) {
        console.json(out -> {
            out.writeStartArray();
            for (EntityRow row : rows) {
                out.writeStartObject();
                out.writeStringField("id", row.id());
                out.writeStringField("title", labels.of(row.id(), row.title()));
                // Fields of the user can be called anything, also id and title.
                out.writeObjectFieldStart("columns");
                for (Field field : new LinkedHashSet<>(shown)) {
                    out.writeStringField(field.name(), value(field, row.values().get(shown.indexOf(field))));
                }
                out.writeEndObject();
                out.writeEndObject();
            }
            out.writeEndArray();
        });
    }
}
