package kith.store.internal.sqlite;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What stands in the file for the objects that were changed last: they are what is changed next, field by field, and finding
 * out what of them to replace is most of that work. For the one writer, but for {@link #committed(String)}.
 */
final class RecentObjects {

    private static final int KEPT = 256;

    private final Map<Long, Projected> objects = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Projected> eldest) {
            return size() > KEPT;
        }
    };

    private final TitleCache titles = new TitleCache();
    /** The bodies of the last transaction, by id, for those who follow it in memory. */
    private volatile Map<String, byte[]> committed = Map.of();

    /** Returns the titles of objects. */
    TitleCache titles() {
        return titles;
    }

    /** Notes the bodies of objects that the last transaction has left, by id; before the next one begins. */
    void committed(Map<String, byte[]> bodies) {
        committed = bodies;
    }

    /** Returns the body of an object that the last transaction has changed, else null. May be called on any thread. */
    byte[] committed(String id) {
        return committed.get(id);
    }

    /** Returns what stands for an object that has this body, or null if that is not known. */
    Projected find(long pk, byte[] body) {
        Projected known = objects.get(pk);
        return known != null && Arrays.equals(known.body(), body) ? known : null;
    }

    /** Returns the body of an object, or null if it is not known. */
    byte[] body(long pk) {
        Projected known = objects.get(pk);
        return known == null ? null : known.body();
    }

    void keep(long pk, Projected object) {
        objects.put(pk, object);
    }

    /** Is to be called when rows may have changed by other than a change of their object. */
    void forget() {
        objects.clear();
        titles.clear();
        committed = Map.of();
    }
}
