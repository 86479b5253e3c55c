package kith.app.internal.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.SearchHit;
import kith.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds objects by words. */
@Command(name = "search", description = "Find people, organizations, interactions, events and goals by words.",
        mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

    private static final int MOST = 1_000;

    private final Console console;

    @Option(names = "--network", required = true, paramLabel = "FILE", description = "The network to search.")
    private Path network;

    @Option(names = "--json", description = "Print a JSON array of {id, type, title}.")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "Each must begin a word of what is found.")
    private List<String> words;

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws NetworkException {
        List<SearchHit> hits;
        try (NetworkStore store = Stores.openReadOnly(network)) {
            hits = store.search(String.join(" ", words), MOST);
        }
        if (json) {
            console.json(out -> {
                out.writeStartArray();
                for (SearchHit hit : hits) {
                    out.writeStartObject();
                    out.writeStringField("id", hit.id());
                    out.writeStringField("type", hit.type());
                    out.writeStringField("title", hit.title());
                    out.writeEndObject();
                }
                out.writeEndArray();
            });
        } else {
            hits.forEach(hit -> console.out().println(hit.type() + "\t" + hit.title()));
        }
        return ExitStatus.DONE;
    }
}
