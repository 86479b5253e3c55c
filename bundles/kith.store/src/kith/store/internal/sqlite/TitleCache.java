package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Caches the titles of objects, such as the names of the organizations that people are shown with. For the one writer. */
final class TitleCache {

    private static final int KEPT = 10_000;

    private final Map<Long, String> titles = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, String> eldest) {
            return size() > KEPT;
        }
    };

    /** Returns the title of an object, empty if there is no such object. */
    String find(Database database, long pk) throws SQLException {
        String title = titles.get(pk);
        if (title == null) {
            title = database.first("SELECT title FROM entity WHERE pk = ?", row -> row.getString(1), pk).orElse("");
            titles.put(pk, title);
        }
        return title;
    }

    /** Notes the title that an object has from now on. */
    void put(long pk, String title) {
        titles.put(pk, title);
    }

    /** Forgets all titles, because they may have changed. */
    void clear() {
        titles.clear();
    }
}
