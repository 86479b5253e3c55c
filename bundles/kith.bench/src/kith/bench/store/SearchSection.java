package kith.bench.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

import kith.bench.Budget;
import kith.bench.Contest;
import kith.bench.Networks;
import kith.bench.Options;
import kith.bench.Row;
import kith.bench.Section;
import kith.store.NetworkStore;
import kith.store.Stores;

/** Search as somebody types: names ranked, notes newest first, against the same two queries of the full-text index alone. */
public final class SearchSection implements Section {

    private static final int TIMES = 400;
    static final int HITS = 20;
    private static final Budget BUDGET = Budget.times(3).andAtMost(20);

    @Override
    public String name() {
        return "search";
    }

    @Override
    public List<Row> measure(Networks networks, Options options) throws Exception {
        Path file = networks.file(options.large());
        List<Row> rows = new ArrayList<>();
        try (NetworkStore store = Stores.open(file); RawDatabase raw = new RawDatabase(file)) {
            List<String> words = words(store);
            for (int letters = 1; letters <= 4; letters++) {
                int length = letters;
                List<String> typed = words.stream().filter(word -> word.length() >= length)
                        .map(word -> length > 3 ? word : word.substring(0, length)).toList();
                Contest contest = Contest.between(turn -> store.search(typed.get(turn % typed.size()), HITS),
                        turn -> raw(raw, typed.get(turn % typed.size()), length), options.times(TIMES));
                String what = length > 3 ? "a whole word" : length + (length == 1 ? " letter" : " letters");
                rows.add(new Row(name(), what + ", p99", "ms", contest.ours().percentile(99), contest.raw().percentile(99),
                        "bare FTS5", BUDGET));
            }
        }
        return rows;
    }

    static void raw(RawDatabase raw, String word, int letters) throws Exception {
        String query = "\"" + word + "\"*";
        int found = raw.drain("SELECT rowid FROM contact_text WHERE contact_text MATCH ? AND rank MATCH 'bm25(10.0, 1.0)' "
                + "ORDER BY rank LIMIT 20", letters < 3 ? "title : (" + query + ")" : query);
        if (found < HITS) {
            raw.drain("SELECT rowid FROM record_text WHERE record_text MATCH ? ORDER BY rowid DESC LIMIT 20", query);
        }
    }

    /** Returns words of the names of people and of the subjects of interactions, half of each. */
    private static List<String> words(NetworkStore store) {
        Random random = new Random(1);
        List<String> words = new ArrayList<>();
        for (String type : List.of("Person", "Interaction")) {
            List<String> ids = store.ids(type);
            for (int i = 0; i < 100; i++) {
                for (String title : store.titles(Set.of(ids.get(random.nextInt(ids.size())))).values()) {
                    words.addAll(List.of(title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
                }
            }
        }
        words.removeIf(String::isEmpty);
        Collections.shuffle(words, random);
        return words;
    }
}
