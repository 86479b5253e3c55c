package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Maintains the last interaction of people, and how many there were, for one transaction. An interaction that is added is
 * added to the totals of its participants; only where something was removed or replaced are their interactions counted
 * again, which takes longer the more there are. For one thread, but for {@link #recount}.
 */
final class InteractionTotals {

    private static final String ADD = """
            UPDATE person SET last_contact = max(coalesce(last_contact, ?2), ?2), interactions = interactions + ?3
            WHERE pk = ?1""";

    /** What was added for a person. */
    private static final class Sum {

        private long latest = Long.MIN_VALUE;
        private int count;
    }

    private final Database database;
    private final Map<Long, Sum> added = new HashMap<>();
    private final Set<Long> recounted = ConcurrentHashMap.newKeySet();
    private Set<String> silentChannels;

    InteractionTotals(Database database) {
        this.database = database;
    }

    /**
     * Notes a participant of an interaction that was not there before.
     *
     * @param at when the interaction was, in milliseconds
     * @param channel its channel, or null
     */
    void add(long person, long at, String channel) throws SQLException {
        if (at > System.currentTimeMillis() || silentChannels().contains(channel == null ? "" : channel)) {
            return;
        }
        Sum sum = added.computeIfAbsent(person, key -> new Sum());
        sum.latest = Math.max(sum.latest, at);
        sum.count++;
    }

    /** Notes a person whose interactions are to be counted again: once, however many changed. */
    void recount(long person) {
        recounted.add(person);
    }

    /** Writes the totals. */
    void flush() throws SQLException {
        database.await();
        long now = System.currentTimeMillis();
        for (long person : recounted) {
            LastContacts.renew(database, person, now);
        }
        for (Map.Entry<Long, Sum> each : added.entrySet()) {
            if (!recounted.contains(each.getKey())) {
                Sum sum = each.getValue();
                database.later(connection -> connection.update(ADD, each.getKey(), sum.latest, sum.count));
            }
        }
        recounted.clear();
        added.clear();
    }

    private Set<String> silentChannels() throws SQLException {
        if (silentChannels == null) {
            silentChannels = Contacts.silentChannels(database);
        }
        return silentChannels;
    }
}
