package kith.contacts.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import kith.core.Session;
import kith.store.ChangeSet;
import kith.store.NetworkStore;
import kith.store.OrganizationQuery;
import kith.store.PeopleQuery;
import kith.store.Query;
import kith.store.query.Condition;

/** How many are in the lists of a network: each list is counted once, and again after something was changed. For all threads. */
final class ListCounts {

    private static final Map<Session, ListCounts> BY_SESSION = new WeakHashMap<>();

    /** What is counted: conditions such as "this month" mean others from one day to the next. */
    private record Key(String type, Condition condition, LocalDate day) {
    }

    private final NetworkStore store;
    private final Map<Key, Integer> counts = new HashMap<>();
    private int changes;

    ListCounts(NetworkStore store) {
        this.store = store;
    }

    /** Returns the counts of a session, which are kept for as long as the session is there. */
    static ListCounts of(Session session) {
        synchronized (BY_SESSION) {
            return BY_SESSION.computeIfAbsent(session, opened -> {
                ListCounts counts = new ListCounts(opened.getStore());
                opened.addListener(counts::changed);
                return counts;
            });
        }
    }

    /** Returns how many objects of a class a condition holds for; reads the network unless that is known. */
    int count(String type, Condition condition) {
        Key key = new Key(type, condition, LocalDate.now());
        int before;
        synchronized (counts) {
            Integer known = counts.get(key);
            if (known != null) {
                return known;
            }
            before = changes;
        }
        Query<?> query = type.equals("Person") ? new PeopleQuery(condition, List.of())
                : new OrganizationQuery(condition, List.of());
        int count = store.list(query).size();
        synchronized (counts) {
            // What was changed while it was counted may not be in it.
            if (before == changes) {
                counts.put(key, count);
            }
        }
        return count;
    }

    /** Forgets what may be otherwise now. */
    void changed(ChangeSet changed) {
        synchronized (counts) {
            changes++;
            counts.clear();
        }
    }
}
