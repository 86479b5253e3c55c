package kith.app.internal.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import kith.app.internal.cli.QueryText.BadQuery;
import kith.core.logging.ObjectLabels;
import kith.store.EntityQuery;
import kith.store.Excerpt;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.SearchHit;
import kith.store.Stores;
import kith.store.query.Condition;
import kith.store.query.Condition.All;
import kith.store.query.Condition.Words;
import kith.store.query.Fields;
import kith.store.query.ParsedQuery;
import kith.store.query.QueryParser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds objects by words, and by their fields. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {

    private static final int MOST = 1_000;

    private final Console console;

    @Spec
    private CommandSpec command;

    @Option(names = "--network", required = true, paramLabel = "FILE")
    private Path network;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--type", paramLabel = "TYPE")
    private String type;

    @Parameters(arity = "1..*", paramLabel = "QUERY", descriptionKey = "words")
    private List<String> words;

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws NetworkException, BadQuery {
        String query = QueryText.join(PlainWords.of(command, words));
        List<SearchHit> hits;
        try (NetworkStore store = Stores.openReadOnly(network)) {
            String plain = words(query);
            if (plain == null) {
                hits = list(store, query);
            } else {
                hits = type == null ? store.search(plain, MOST) : store.search(plain, QueryText.type(type), MOST);
            }
            ObjectLabels labels = new ObjectLabels(store, ObjectLabels::channel);
            hits = hits.stream().map(hit -> new SearchHit(hit.id(), hit.type(), labels.of(hit.id(), hit.title()), hit.excerpt()))
                    .toList();
        }
        if (json) {
            print(hits);
        } else {
            hits.forEach(hit -> console.row(hit.excerpt().text().equals(hit.title()) ? List.of(hit.type(), hit.title())
                    : List.of(hit.type(), hit.title(), hit.excerpt().bracketed())));
        }
        return ExitStatus.DONE;
    }

    private void print(List<SearchHit> hits) {
        console.json(out -> {
            out.writeStartArray();
            for (SearchHit hit : hits) {
                out.writeStartObject();
                out.writeStringField("id", hit.id());
                out.writeStringField("type", hit.type());
                out.writeStringField("title", hit.title());
                if (!hit.excerpt().text().equals(hit.title())) {
                    out.writeStringField("match", hit.excerpt().text());
                }
                out.writeEndObject();
            }
            out.writeEndArray();
        });
    }

    /** Returns the words of a query of words alone, which find everything, ranked; null for any other query. */
    private static String words(String query) {
        ParsedQuery parsed = new QueryParser(Fields.of("")).parse(query);
        List<Condition> terms = parsed.condition() instanceof All all ? all.conditions() : List.of(parsed.condition());
        boolean alone = parsed.errors().isEmpty() && terms.stream().allMatch(term -> term instanceof Words word && !word.phrase());
        return alone ? terms.stream().map(term -> ((Words) term).text()).collect(Collectors.joining(" ")) : null;
    }

    /** Returns the fields of the class that understands most of a query. */
    private static Fields closest(NetworkStore store, List<String> types, String query) {
        return types.stream().map(store::fields)
                .min(Comparator.comparingInt(fields -> new QueryParser(fields).parse(query).errors().size())).orElseThrow();
    }

    /** Lists what meets a query, of the classes that have all its fields. */
    private List<SearchHit> list(NetworkStore store, String query) throws BadQuery {
        List<String> types = type == null ? QueryText.TYPES : List.of(QueryText.type(type));
        List<SearchHit> hits = new ArrayList<>();
        boolean understood = false;
        for (String each : types) {
            ParsedQuery parsed = new QueryParser(store.fields(each)).parse(query);
            if (parsed.errors().isEmpty()) {
                understood = true;
                store.list(new EntityQuery(each, parsed.condition(), List.of(), List.of())).rows(0, MOST - hits.size())
                        .forEach(row -> hits.add(new SearchHit(row.id(), each, row.title(), Excerpt.plain(row.title()))));
            }
        }
        if (!understood) {
            QueryText.parse(query, closest(store, types, query));
        }
        return hits;
    }
}
