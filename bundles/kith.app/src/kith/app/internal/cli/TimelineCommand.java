package kith.app.internal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.core.JsonGenerator;

import kith.app.internal.cli.QueryText.BadQuery;
import kith.store.Listing;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Stores;
import kith.store.TimelineQuery;
import kith.store.TimelineRow;
import kith.store.TimelineRow.Participant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists interactions, exchanges, events and tasks, the latest first. */
@Command(name = "timeline")
final class TimelineCommand implements Callable<Integer> {

    private static final int PAGE = 500;

    private final Console console;

    @Option(names = "--network", required = true, paramLabel = "FILE")
    private Path network;

    @Option(names = "--query", defaultValue = "", paramLabel = "QUERY")
    private String query;

    @Option(names = "--about", paramLabel = "PERSON")
    private List<String> about = new ArrayList<>();

    @Option(names = "--limit", defaultValue = "2147483647", paramLabel = "N", converter = Limit.class)
    private int limit;

    @Option(names = "--json")
    private boolean json;

    TimelineCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws NetworkException, BadQuery, IOException {
        try (NetworkStore store = Stores.openReadOnly(network)) {
            List<String> ids = new ArrayList<>();
            for (String person : about) {
                ids.add(new NamedObjectResolver(store, console).person(person));
            }
            Listing<TimelineRow> listing = store.list(new TimelineQuery(TimelineQuery.TYPES,
                    QueryText.parse(query, store.fields(TimelineQuery.TYPE)), ids));
            if (json) {
                console.json(out -> {
                    out.writeStartArray();
                    each(listing, row -> write(row, out));
                    out.writeEndArray();
                });
            } else {
                each(listing, row -> console.row(values(row)));
            }
        }
        return ExitStatus.DONE;
    }

    /** Is given row by row. */
    private interface Taker {

        void take(TimelineRow row) throws IOException;
    }

    private void each(Listing<TimelineRow> listing, Taker taker) throws IOException {
        int most = Math.min(limit, listing.size());
        for (int from = 0; from < most; from += PAGE) {
            for (TimelineRow row : listing.rows(from, Math.min(PAGE, most - from))) {
                if (row != null) {
                    taker.take(row);
                }
            }
        }
    }

    private static List<String> values(TimelineRow row) {
        String people = String.join(", ", row.names()) + (row.others() == 0 ? "" : ", +" + row.others());
        return List.of(when(row), type(row), kind(row), people, oneLine(row.title()), oneLine(row.note()));
    }

    /** Returns the day, and the time of day if there is one. */
    private static String when(TimelineRow row) {
        LocalDate day = row.day(ZoneId.systemDefault());
        return row.day() != null ? day.toString()
                : row.at().atZone(ZoneId.systemDefault()).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private static String kind(TimelineRow row) {
        return row.kind().isEmpty() || row.state().isEmpty() ? row.kind() + row.state() : row.kind() + " " + row.state();
    }

    private static String type(TimelineRow row) {
        return row.type().toLowerCase(Locale.ROOT);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static void write(TimelineRow row, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("type", type(row));
        out.writeStringField("id", row.id());
        if (row.day() == null) {
            out.writeStringField("at", row.at().toString());
        } else {
            out.writeStringField("day", row.day().toString());
        }
        if (row.duration() != null) {
            out.writeNumberField("minutes", row.duration().toMinutes());
        }
        out.writeStringField("kind", row.kind());
        out.writeStringField("state", row.state());
        out.writeArrayFieldStart("people");
        for (Participant person : row.people()) {
            out.writeStartObject();
            out.writeStringField("id", person.id());
            out.writeStringField("name", person.name());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeNumberField("others", row.others());
        out.writeStringField("title", row.title());
        out.writeStringField("note", row.note());
        if (row.due() != null) {
            out.writeStringField("due", row.due().toString());
        }
        out.writeBooleanField("thanks", row.thanks());
        out.writeEndObject();
    }
}
