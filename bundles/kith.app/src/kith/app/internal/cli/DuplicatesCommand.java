package kith.app.internal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;

import com.fasterxml.jackson.core.JsonGenerator;

import kith.core.duplicates.Duplicate;
import kith.core.duplicates.DuplicateSearch;
import kith.core.duplicates.Reason;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists people who may be there twice. */
@Command(name = "duplicates")
final class DuplicatesCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--network", required = true, paramLabel = "FILE")
    private Path network;

    @Option(names = "--limit", defaultValue = "2147483647", paramLabel = "N", converter = Limit.class)
    private int limit;

    @Option(names = "--json")
    private boolean json;

    DuplicatesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws NetworkException {
        try (NetworkStore store = Stores.openReadOnly(network)) {
            List<String> leftOut = new ArrayList<>();
            List<Duplicate> pairs = DuplicateSearch.run(store, new NullProgressMonitor(), leftOut::add).stream().limit(limit)
                    .toList();
            if (json) {
                console.json(out -> {
                    out.writeStartArray();
                    for (Duplicate pair : pairs) {
                        write(pair, out);
                    }
                    out.writeEndArray();
                });
            } else {
                pairs.forEach(pair -> console.row(String.format(Locale.ROOT, "%.2f", pair.confidence()),
                        pair.firstName(), pair.secondName(),
                        pair.reasons().stream().sorted().map(DuplicatesCommand::name).collect(Collectors.joining(","))));
            }
            leftOut.forEach(sentence -> console.note(network + ": " + sentence));
            return leftOut.isEmpty() ? ExitStatus.DONE : ExitStatus.REJECTED;
        }
    }

    private static void write(Duplicate pair, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("first", pair.first());
        out.writeStringField("firstName", pair.firstName());
        out.writeStringField("second", pair.second());
        out.writeStringField("secondName", pair.secondName());
        out.writeNumberField("confidence", Math.round(pair.confidence() * 1000) / 1000.0);
        out.writeArrayFieldStart("reasons");
        for (Reason reason : pair.reasons().stream().sorted().toList()) {
            out.writeString(name(reason));
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static String name(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
