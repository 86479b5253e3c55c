package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import kith.store.Listing;

/**
 * A listing that holds the numbers of its objects in order and reads rows by number. It begins with the numbers of its first
 * page alone, so that it is there at once however many there are; the rest is read when it is first asked for.
 */
final class SqliteListing<R> implements Listing<R> {

    private static final int FIRST_PAGE = 200;

    private final Connections connections;
    private final Plan<R> plan;
    private final int size;
    private long[] numbers;

    SqliteListing(Connections connections, Plan<R> plan) {
        this.connections = connections;
        this.plan = plan;
        // What has to be searched for is searched for once.
        String limit = plan.searches() ? "" : " LIMIT " + FIRST_PAGE;
        numbers = connections.read(database -> numbers(database, limit));
        size = numbers.length < FIRST_PAGE || plan.searches() ? numbers.length
                : (int) connections.read(database -> database.number(plan.size().text(), plan.size().values())).longValue();
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public List<R> rows(int from, int count) {
        long[] page = numbers(from, Math.min(size, from + count));
        return connections.read(database -> rows(database, plan, page));
    }

    /** Returns the rows of objects with these numbers in their order, null for those that are gone. */
    static <R> List<R> rows(Database database, Plan<R> plan, long[] page) throws SQLException {
        Map<Long, R> rows = new HashMap<>();
        database.query(plan.rows().text(), row -> rows.put(row.getLong("pk"), plan.reader().read(row)), parameters(plan, page));
        List<R> ordered = new ArrayList<>(page.length);
        for (long number : page) {
            ordered.add(rows.get(number));
        }
        return ordered;
    }

    @Override
    public List<String> ids(int from, int count) {
        long[] some = numbers(from, Math.min(size, from + count));
        return connections.read(database -> ids(database, some));
    }

    /** Returns the ids of objects with these numbers in their order. */
    static List<String> ids(Database database, long[] numbers) throws SQLException {
        Map<Long, String> ids = new HashMap<>();
        database.query("SELECT pk, id FROM ident WHERE pk IN (SELECT value FROM json_each(?))",
                row -> ids.put(row.getLong(1), row.getString(2)), array(numbers));
        return LongStream.of(numbers).mapToObj(ids::get).toList();
    }

    @Override
    public int indexOf(String id) {
        long number = connections.read(database -> database.number("SELECT pk FROM ident WHERE id = ?", id));
        long[] all = numbers(0, size);
        for (int i = 0; i < all.length; i++) {
            if (all[i] == number) {
                return i;
            }
        }
        return -1;
    }

    private synchronized long[] numbers(int from, int to) {
        if (to > numbers.length && numbers.length < size) {
            numbers = connections.read(database -> numbers(database, ""));
        }
        return from >= to ? new long[0] : Arrays.copyOfRange(numbers, from, Math.min(to, numbers.length));
    }

    private long[] numbers(Database database, String limit) throws SQLException {
        return database.numbers(plan.numbers().text() + limit, plan.numbers().values());
    }

    /** Returns the values of the parameters of a plan's rows for objects with these numbers. */
    static Object[] parameters(Plan<?> plan, long[] page) {
        Object[] values = plan.rows().values();
        Object[] parameters = Arrays.copyOf(values, values.length + 1);
        parameters[values.length] = array(page);
        return parameters;
    }

    private static String array(long[] numbers) {
        return LongStream.of(numbers).mapToObj(Long::toString).collect(Collectors.joining(",", "[", "]"));
    }
}
