package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * When people were last in contact. What is planned is no contact until its time has come, which takes no edit: it is looked
 * for when a network is opened and now and then afterwards. A note to oneself is no contact at all.
 */
final class LastContacts implements AutoCloseable {

    /** The channel of notes, which nobody else takes part in. */
    private static final String NOTE = "kith.note";
    private static final int MINUTES = 10;
    private static final int LAST_SECONDS = 10;
    /** The last contact of the person ?1 until ?2, in milliseconds. */
    private static final String OF_PERSON = """
            SELECT participant.at FROM participant JOIN interaction ON interaction.pk = participant.interaction
            WHERE person = %s AND participant.at <= ?2 AND channel IS NOT '%s' ORDER BY participant.at DESC LIMIT 1""";
    private static final String RENEW = "UPDATE person SET last_contact = (" + OF_PERSON.formatted("?1", NOTE)
            + "), interactions = (SELECT count(*) FROM participant WHERE person = ?1) WHERE pk = ?1";
    private static final String COME = "UPDATE person SET last_contact = (" + OF_PERSON.formatted("person.pk", NOTE) + """
            ) WHERE pk IN (SELECT person FROM participant WHERE interaction IN (SELECT pk FROM custom_value
                WHERE field = (SELECT pk FROM ident WHERE id = ?3) AND number > ?1 AND number <= ?2))
            AND last_contact IS NOT (""" + OF_PERSON.formatted("person.pk", NOTE) + ")";

    private final Connections connections;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("Kith last contacts").unstarted(task));
    private long until;

    LastContacts(Connections connections) {
        this.connections = connections;
        thread.scheduleWithFixedDelay(this::update, 0, MINUTES, TimeUnit.MINUTES);
    }

    /** Returns whether an interaction of a channel is no contact. */
    static boolean isSilent(Object channel) {
        return NOTE.equals(channel);
    }

    /** Renews the last contact of a person, and how many interactions there were, in the transaction under way. */
    static void renew(Database database, Object person, long now) throws SQLException {
        database.update(RENEW, person, now);
    }

    private void update() {
        connections.maintain(database -> come(database, System.currentTimeMillis()));
    }

    /** Takes in what was planned and has come since the last time. */
    void come(Database database, long now) throws SQLException {
        int changed = database.update(COME, until, now, FieldProjection.key("Interaction", "planned"));
        until = now;
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
