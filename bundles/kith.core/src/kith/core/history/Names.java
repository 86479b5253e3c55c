package kith.core.history;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import kith.core.Session;
import kith.store.NetworkStore;
import kith.store.Titles;

/** What objects are called, also those that are gone. Remembers what it was asked for; for one thread. */
public final class Names {

    private final NetworkStore store;
    private final Map<String, String> known = new HashMap<>();

    public Names(NetworkStore store) {
        this.store = store;
    }

    /** Returns the names in the network of a session. */
    public static Names of(Session session) {
        return new Names(session.getStore());
    }

    /** Returns what an object is called, or was called last; empty if it has no name or is not known. */
    public String of(String id) {
        return known.computeIfAbsent(id, any -> {
            String title = store.titles(Set.of(id)).get(id);
            return title != null ? title : store.history().last(id).map(Titles::of).orElse("");
        });
    }
}
