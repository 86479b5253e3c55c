package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/**
 * When people were last in contact, and how often. What is planned is no contact until its time has come, which takes no
 * edit: it is looked for when a network is opened and now and then afterwards.
 */
final class LastContacts implements AutoCloseable {

    private static final int LOOK_MILLIS = 60_000;
    private static final int LAST_SECONDS = 10;
    /** The last contact of the person ?1 until ?2, in milliseconds, and how many there were. */
    private static final String CONTACTS = "(SELECT max(participant.at), count(*) FROM participant JOIN interaction "
            + "ON interaction.pk = participant.interaction WHERE person = ?1 AND " + Contacts.until("interaction", "?2") + ")";
    private static final String RENEW = "UPDATE person SET (last_contact, interactions) = " + CONTACTS + " WHERE pk = ?1";
    private static final String CORRECT = RENEW + " AND (last_contact, interactions) IS NOT " + CONTACTS;
    private static final String COME = """
            SELECT DISTINCT person FROM participant WHERE interaction IN (SELECT pk FROM custom_value
                WHERE field = (SELECT pk FROM ident WHERE id = ?3) AND number > ?1 AND number <= ?2)""";
    private static final String NEXT = """
            SELECT min(number) FROM custom_value WHERE field = (SELECT pk FROM ident WHERE id = ?2) AND number > ?1""";

    private final Connections connections;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("Kith last contacts").unstarted(task));
    private final Set<String> renewed = ConcurrentHashMap.newKeySet();
    private volatile Consumer<Set<String>> listener = ids -> { };
    private long until;

    LastContacts(Connections connections) {
        this.connections = connections;
        connections.maintain(database -> correct(database, System.currentTimeMillis()));
        thread.schedule(this::update, 0, TimeUnit.MILLISECONDS);
    }

    /** Renews the last contact of a person, and how many there were, in the transaction under way. */
    static void renew(Database database, Object person, long now) throws SQLException {
        database.update(RENEW, person, now);
    }

    /** Sets who is told the ids of the people whose last contact was renewed because time went by, on a thread of its own. */
    void setListener(Consumer<Set<String>> listener) {
        this.listener = listener;
    }

    private void update() {
        AtomicLong next = new AtomicLong(LOOK_MILLIS);
        try {
            connections.maintain(database -> {
                long now = System.currentTimeMillis();
                come(database, now);
                long planned = database.number(NEXT, now, FieldProjection.key("Interaction", "planned"));
                next.set(planned == 0 ? LOOK_MILLIS : Math.min(LOOK_MILLIS, planned - now + 1));
            });
            Set<String> told = Set.copyOf(renewed);
            renewed.removeAll(told);
            if (!told.isEmpty()) {
                listener.accept(told);
            }
        } catch (RuntimeException e) {
            // The next look may succeed, as plug-ins whose channels are asked for come and go.
            System.getLogger(LastContacts.class.getName()).log(System.Logger.Level.WARNING, "Plans are not looked for", e);
        } finally {
            thread.schedule(this::update, next.get(), TimeUnit.MILLISECONDS);
        }
    }

    /** Takes in what was planned and has come since the last time, and what is known of channels by now. */
    void come(Database database, long now) throws SQLException {
        correct(database, now, database.numbers(COME, until, now, FieldProjection.key("Interaction", "planned")));
        until = now;
    }

    private void correct(Database database, long now, long... those) throws SQLException {
        Map<String, Boolean> news = Contacts.news(database);
        if (news.isEmpty() && those.length == 0) {
            return;
        }
        Set<String> corrected = new HashSet<>();
        database.begin();
        try {
            Set<Long> people = Contacts.learn(database, news);
            LongStream.of(those).forEach(people::add);
            for (long person : people) {
                if (database.update(CORRECT, person, now) > 0) {
                    database.first("SELECT id FROM ident WHERE pk = ?", row -> row.getString(1), person).ifPresent(corrected::add);
                }
            }
            database.commit();
        } catch (SQLException e) {
            database.rollback();
            throw e;
        }
        renewed.addAll(corrected);
        if (!corrected.isEmpty() || !news.isEmpty()) {
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
