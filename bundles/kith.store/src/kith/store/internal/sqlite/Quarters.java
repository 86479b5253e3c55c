package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts how much of a timeline stands in each quarter of an hour, kept with every transaction. */
final class Quarters {

    /** The length of a quarter of an hour, in milliseconds. */
    static final long LENGTH = Duration.ofMinutes(15).toMillis();

    private record Key(long quarter, String type) {
    }

    private final Database database;
    private final Map<Key, Integer> changes = new HashMap<>();

    Quarters(Database database) {
        this.database = database;
    }

    /** Adds the place in time of an object, given its rows, so many times; none if it has no such place. */
    void add(String type, List<TableRow> rows, int more) {
        String column = TimelineSql.MOMENTS.get(type);
        if (column == null) {
            return;
        }
        for (TableRow row : rows) {
            if (row.table().name().equals(Source.table(type))) {
                long moment = ((Number) row.values()[row.table().column(column)]).longValue();
                changes.merge(new Key(Math.floorDiv(moment, LENGTH), type), more, (one, other) -> one + other == 0 ? null : one + other);
            }
        }
    }

    /** Writes what has changed. */
    void flush() throws SQLException {
        for (Map.Entry<Key, Integer> change : changes.entrySet()) {
            database.update("INSERT INTO quarter (quarter, type, n) VALUES (?, ?, ?) "
                    + "ON CONFLICT (quarter, type) DO UPDATE SET n = n + excluded.n",
                    change.getKey().quarter(), change.getKey().type(), change.getValue());
            if (change.getValue() < 0) {
                database.update("DELETE FROM quarter WHERE quarter = ? AND type = ? AND n = 0", change.getKey().quarter(),
                        change.getKey().type());
            }
        }
        changes.clear();
    }
}
