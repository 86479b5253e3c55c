package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/**
 * When people were last in contact, and how often. What is planned is no contact until its time has come, which takes no
 * edit: it is looked for when a network is opened and now and then afterwards.
 */
final class LastContacts implements AutoCloseable {

    private static final int MINUTES = 10;
    private static final int LAST_SECONDS = 10;
    /** The last contact of the person ?1 until ?2, in milliseconds, and how many there were. */
    private static final String CONTACTS = "(SELECT max(participant.at), count(*) FROM participant JOIN interaction "
            + "ON interaction.pk = participant.interaction WHERE person = ?1 AND " + Contacts.until("interaction", "?2") + ")";
    private static final String RENEW = "UPDATE person SET (last_contact, interactions) = " + CONTACTS + " WHERE pk = ?1";
    private static final String CORRECT = RENEW + " AND (last_contact, interactions) IS NOT " + CONTACTS;
    private static final String COME = """
            SELECT DISTINCT person FROM participant WHERE interaction IN (SELECT pk FROM custom_value
                WHERE field = (SELECT pk FROM ident WHERE id = ?3) AND number > ?1 AND number <= ?2)""";

    private final Connections connections;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("Kith last contacts").unstarted(task));
    private long until;

    LastContacts(Connections connections) {
        this.connections = connections;
        connections.maintain(database -> correct(database, System.currentTimeMillis(), () -> new long[0]));
        thread.scheduleWithFixedDelay(this::update, 0, MINUTES, TimeUnit.MINUTES);
    }

    /** Renews the last contact of a person, and how many there were, in the transaction under way. */
    static void renew(Database database, Object person, long now) throws SQLException {
        database.update(RENEW, person, now);
    }

    private void update() {
        connections.maintain(database -> come(database, System.currentTimeMillis()));
    }

    /** Takes in what was planned and has come since the last time, and what is known of channels by now. */
    void come(Database database, long now) throws SQLException {
        correct(database, now, () -> database.numbers(COME, until, now, FieldProjection.key("Interaction", "planned")));
        until = now;
    }

    /** Finds people. */
    private interface Finder {

        long[] find() throws SQLException;
    }

    private void correct(Database database, long now, Finder finder) throws SQLException {
        int changed = 0;
        database.begin();
        try {
            Set<Long> people = Contacts.learn(database);
            LongStream.of(finder.find()).forEach(people::add);
            for (long person : people) {
                changed += database.update(CORRECT, person, now);
            }
            database.commit();
        } catch (SQLException e) {
            database.rollback();
            throw e;
        }
        if (changed > 0) {
            connections.committed();
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
        try {
            thread.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
