package kith.app.internal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.core.JsonGenerator;

import kith.core.touch.Touch;
import kith.core.touch.TouchList;
import kith.core.touch.TouchRow;
import kith.core.touch.TouchState;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists with whom it is time to be in touch. */
@Command(name = "due")
final class DueCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--network", required = true, paramLabel = "FILE")
    private Path network;

    @Option(names = "--state", split = ",", paramLabel = "STATE", defaultValue = "overdue,due,losing")
    private List<TouchState> states;

    @Option(names = "--limit", defaultValue = "2147483647", paramLabel = "N", converter = Limit.class)
    private int limit;

    @Option(names = "--json")
    private boolean json;

    DueCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws NetworkException {
        try (NetworkStore store = Stores.openReadOnly(network)) {
            TouchList list = new TouchList(store, Clock.systemDefaultZone());
            list.load();
            List<TouchRow> due = new ArrayList<>();
            for (TouchState state : new LinkedHashSet<>(states)) {
                list.listing(state).rows(0, Math.max(0, limit - due.size())).stream().filter(Objects::nonNull).forEach(due::add);
            }
            if (json) {
                console.json(out -> {
                    out.writeStartArray();
                    for (TouchRow row : due) {
                        write(row, list.today(), out);
                    }
                    out.writeEndArray();
                });
            } else {
                due.forEach(row -> console.row(values(row, list.today())));
            }
        }
        return ExitStatus.DONE;
    }

    private static List<Object> values(TouchRow row, LocalDate today) {
        Touch touch = row.touch();
        return Arrays.asList(name(touch.state(today)), row.name(), row.organization(), touch.lastContact(), touch.due());
    }

    private static void write(TouchRow row, LocalDate today, JsonGenerator out) throws IOException {
        Touch touch = row.touch();
        out.writeStartObject();
        out.writeStringField("id", touch.id());
        out.writeStringField("name", row.name());
        out.writeStringField("organization", row.organization());
        out.writeStringField("state", name(touch.state(today)));
        day("lastContact", touch.lastContact(), out);
        if (touch.rhythm() != null) {
            day("due", touch.due(), out);
            day("latest", touch.latest(), out);
            out.writeNumberField("daysOver", touch.daysOver(today));
            out.writeNumberField("idealDays", touch.rhythm().idealDays());
            out.writeNumberField("maximumDays", touch.rhythm().maximumDays());
        }
        if (touch.usualDays() > 0) {
            out.writeNumberField("usualDays", touch.usualDays());
        }
        day("snoozedUntil", touch.snoozedUntil(), out);
        out.writeEndObject();
    }

    private static void day(String field, LocalDate day, JsonGenerator out) throws IOException {
        if (day != null) {
            out.writeStringField(field, day.toString());
        }
    }

    private static String name(TouchState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
