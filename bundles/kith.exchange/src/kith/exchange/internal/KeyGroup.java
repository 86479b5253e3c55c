package kith.exchange.internal;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The contacts that share a key, by their names. Thousands may share one, as a broken export that gives all its cards one UID
 * or a mailbox that everybody of an office writes from; finding those of one name takes the same time however many there are.
 * Not safe for use by several threads.
 */
final class KeyGroup {

    private static final int MOST_OF_NAME = 32;

    private final Map<String, Set<String>> byName = new HashMap<>();
    private final Set<String> all = new LinkedHashSet<>();

    /** Adds a contact; one whose name has changed is found by both names. */
    void add(String id, String name) {
        all.add(id);
        byName.computeIfAbsent(name, any -> new LinkedHashSet<>(2)).add(id);
    }

    int size() {
        return all.size();
    }

    /** Passes on the ids of all contacts. */
    void forEach(Consumer<String> action) {
        all.forEach(action);
    }

    /** Passes on the ids of contacts of a name, of the first if they are many. */
    void forEach(String name, Consumer<String> action) {
        byName.getOrDefault(name, Set.of()).stream().limit(MOST_OF_NAME).forEach(action);
    }
}
