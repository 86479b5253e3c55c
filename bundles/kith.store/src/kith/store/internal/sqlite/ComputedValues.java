package kith.store.internal.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.sqlite.Function;

import kith.store.NetworkStore;
import kith.store.query.ComputedFields;
import kith.store.query.Field;

/** The numbers of computed fields, which SQL reads with a function of its own. */
final class ComputedValues {

    private static final String FUNCTION = "computed";
    private static final long FRESH_NANOS = Duration.ofMinutes(10).toNanos();

    /** Numbers by the numbers of the objects. */
    private record Known(long commits, long nanos, Map<Long, Double> values) {
    }

    private final Map<String, Known> known = new ConcurrentHashMap<>();

    /** Returns the expression for a number of the object of a row. */
    static String expression(String key, String table) {
        return FUNCTION + "('" + key.replace("'", "''") + "', " + table + ".pk)";
    }

    /** Computes what a plan needs and is not known, or no longer: statements themselves cannot wait for it. */
    void prepare(Plan<?> plan, String type, NetworkStore store, Connections connections) {
        for (Field field : ComputedFields.of(type)) {
            String expression = expression(field.key(), Source.of(type).table());
            if (Stream.of(plan.numbers(), plan.size(), plan.rows()).anyMatch(sql -> sql.text().contains(expression))) {
                prepare(field.key(), type, store, connections);
            }
        }
    }

    private void prepare(String key, String type, NetworkStore store, Connections connections) {
        long commits = connections.commits();
        Known last = known.get(key);
        if (last == null || last.commits() != commits || System.nanoTime() - last.nanos() > FRESH_NANOS) {
            Map<String, Double> computed = ComputedFields.find(key).map(each -> each.computation().compute(store)).orElse(Map.of());
            known.put(key, new Known(commits, System.nanoTime(), connections.read(database -> byNumber(database, type, computed))));
        }
    }

    private static Map<Long, Double> byNumber(Database database, String type, Map<String, Double> computed) throws SQLException {
        Map<Long, Double> values = new HashMap<>();
        database.query("SELECT pk, id FROM entity JOIN ident USING (pk) WHERE type = ?", row -> {
            Double value = computed.get(row.getString(2));
            return value == null ? null : values.put(row.getLong(1), value);
        }, type);
        return values;
    }

    /** Makes the function known to a connection. */
    void install(Connection connection) throws SQLException {
        Function.create(connection, FUNCTION, new Function() {
            @Override
            protected void xFunc() throws SQLException {
                Known numbers = known.get(value_text(0));
                Double value = numbers == null ? null : numbers.values().get(value_long(1));
                if (value == null) {
                    result();
                } else {
                    result(value);
                }
            }
        });
    }
}
