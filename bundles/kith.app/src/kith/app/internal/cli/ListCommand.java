package kith.app.internal.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import kith.app.internal.cli.QueryText.BadQuery;
import kith.store.EntityQuery;
import kith.store.EntityRow;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Stores;
import kith.store.query.Field;
import kith.store.query.Fields;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists objects of one class with the fields that are asked for. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {

    private static final int PAGE = 500;

    private final Console console;

    @Option(names = "--network", required = true, paramLabel = "FILE")
    private Path network;

    @Option(names = "--type", defaultValue = "Person", paramLabel = "TYPE")
    private String type;

    @Option(names = "--query", defaultValue = "", paramLabel = "QUERY")
    private String query;

    @Option(names = "--columns", split = ",", paramLabel = "FIELD")
    private List<String> columns = List.of();

    @Option(names = "--sort", defaultValue = "", paramLabel = "FIELDS")
    private String sort;

    @Option(names = "--limit", defaultValue = "2147483647", paramLabel = "N")
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
        try (NetworkStore store = Stores.openReadOnly(network)) {
            Fields fields = store.fields(QueryText.type(type));
            if (describe) {
                fields.all().forEach(this::describe);
                return ExitStatus.DONE;
            }
            List<Field> shown = new ArrayList<>();
            EntityQuery listed;
            try {
                columns.forEach(column -> shown.add(fields.get(column)));
                listed = new EntityQuery(fields.type(), QueryText.parse(query, fields), fields.sorts(sort), shown);
            } catch (IllegalArgumentException e) {
                throw new BadQuery(e.getMessage());
            }
            List<EntityRow> rows = rows(store, listed);
            if (json) {
                print(rows, shown);
            } else {
                rows.forEach(row -> console.out().println(row.title() + String.join("", row.values().stream()
                        .map(value -> "\t" + value).toList())));
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

    private void describe(Field field) {
        String values = field.choices().isEmpty() ? field.type().name().toLowerCase(Locale.ROOT)
                : String.join(" | ", field.choices());
        console.out().println(field.written() + "\t" + values + "\t" + field.help());
    }

    private void print(List<EntityRow> rows, List<Field> shown) {
        console.json(out -> {
            out.writeStartArray();
            for (EntityRow row : rows) {
                out.writeStartObject();
                out.writeStringField("id", row.id());
                out.writeStringField("title", row.title());
                for (int i = 0; i < shown.size(); i++) {
                    out.writeStringField(shown.get(i).name(), row.values().get(i));
                }
                out.writeEndObject();
            }
            out.writeEndArray();
        });
    }
}
