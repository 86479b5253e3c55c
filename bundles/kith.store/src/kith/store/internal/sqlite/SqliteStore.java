package kith.store.internal.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

import kith.model.Entity;
import kith.store.Batch;
import kith.store.CompanionRow;
import kith.store.ContactKey;
import kith.store.EntityQuery;
import kith.store.EntityRow;
import kith.store.Erasure;
import kith.store.FileChange;
import kith.store.History;
import kith.store.Listing;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Occasion;
import kith.store.Query;
import kith.store.RelationshipRow;
import kith.store.SearchHit;
import kith.store.Tally;
import kith.store.TimelineQuery;
import kith.store.TimelineRow;
import kith.store.query.Condition;
import kith.store.query.ComputedFields;
import kith.store.query.Field;
import kith.store.query.Fields;

/** A network in a file of SQLite. */
final class SqliteStore implements NetworkStore {

    private final Connections connections;
    private final WriteLock lock;
    private final Optional<String> lost;
    private final List<String> warnings;

    /**
     * @param lock keeps others from writing, null for what is open for reading only
     * @param lost what is known to be lost since the network was last written
     * @param warnings what the user is to be told about the opening
     */
    SqliteStore(Connections connections, WriteLock lock, Optional<String> lost, List<String> warnings) {
        this.connections = connections;
        this.lock = lock;
        this.lost = lost;
        this.warnings = List.copyOf(warnings);
    }

    @Override
    public String id() {
        return connections.read(database -> database.first("SELECT id FROM network", row -> row.getString(1))).orElse("");
    }

    @Override
    public Path getFile() {
        return connections.file();
    }

    @Override
    public boolean isReadOnly() {
        return connections.isReadOnly();
    }

    @Override
    public Optional<Entity> load(String id) {
        byte[] committed = connections.recent().committed(id);
        Optional<byte[]> body = committed != null ? Optional.of(committed) : connections.read(database -> database.first(
                "SELECT body FROM entity JOIN ident USING (pk) WHERE id = ?", row -> row.getBytes(1), id));
        try {
            return body.isEmpty() ? Optional.empty() : Optional.of(Bodies.decode(body.get(), new Blobs(connections)));
        } catch (IOException e) {
            throw Failures.unchecked(Failures.damaged(getFile(), id, e));
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> Listing<R> list(Query<R> query) {
        Plan<R> plan = connections.read(database -> Plans.of(query, database, Today.at(Clock.systemDefaultZone())));
        if (plan.searches()) {
            connections.texts().update();
        }
        connections.computed().prepare(plan, query.type(), this, connections);
        if (query instanceof TimelineQuery timeline && timeline.isEverything()) {
            return (Listing<R>) new TimelineListing(connections, timeline, (Plan<TimelineRow>) plan);
        }
        return new SqliteListing<>(connections, plan);
    }

    @Override
    public Fields fields(String type) {
        return Fields.of(type).with(ComputedFields.of(type))
                .with(connections.read(database -> CustomFields.of(database, type, new Blobs(connections))));
    }

    @Override
    public List<String> values(String type, Field field, String prefix, int limit) {
        connections.texts().update();
        return connections.read(database -> new KnownValues(database, type, limit).of(field, prefix));
    }

    @Override
    public Map<String, EntityRow> rows(String type, Collection<String> ids, List<Field> columns) {
        EntityQuery query = new EntityQuery(type, Condition.EVERYTHING, List.of(), columns);
        Plan<EntityRow> plan = EntityColumns.plan(query, new Sql(), new Sql(), Today.at(Clock.systemDefaultZone()));
        connections.computed().prepare(plan, type, this, connections);
        Map<String, EntityRow> rows = new HashMap<>();
        connections.read(database -> {
            long[] numbers = new long[ids.size()];
            int count = 0;
            for (String id : ids) {
                numbers[count++] = database.number("SELECT pk FROM ident WHERE id = ?", id);
            }
            return database.query(plan.rows().text(), row -> rows.put(row.getString("id"), plan.reader().read(row)),
                    SqliteListing.parameters(plan, numbers));
        });
        return rows;
    }

    @Override
    public List<SearchHit> search(String words, int limit) {
        PendingTexts pending = connections.texts().toSearch();
        return connections.read(database -> new Search(database, new Blobs(connections), pending, words).run(limit));
    }

    @Override
    public List<SearchHit> search(String words, String type, int limit) {
        PendingTexts pending = connections.texts().toSearch();
        return connections.read(database -> new Search(database, new Blobs(connections), pending, words).run(type, limit));
    }

    @Override
    public List<SearchHit> called(String words, String type, int limit) {
        PendingTexts pending = connections.texts().toSearch();
        return connections.read(database -> new Search(database, new Blobs(connections), pending, words).titles(type, limit));
    }

    @Override
    public long count(Tally tally) {
        return connections.read(database -> Tallies.count(database, tally));
    }

    @Override
    public SortedMap<LocalDate, Integer> days(TimelineQuery query, ZoneId zone) {
        if (!query.isEverything()) {
            connections.texts().update();
        }
        return connections.read(database -> new TimelineSql(query, database, Today.at(Clock.systemDefaultZone())).days(zone));
    }

    @Override
    public int position(TimelineQuery query, Instant moment) {
        if (!query.isEverything()) {
            connections.texts().update();
        }
        return connections.read(database -> new TimelineSql(query, database, Today.at(Clock.systemDefaultZone()))
                .position(moment.toEpochMilli()));
    }

    @Override
    public long count(String type) {
        return connections.read(database -> database.number("SELECT n FROM tally WHERE type = ?", type));
    }

    @Override
    public List<String> ids(String type) {
        return connections.read(database -> database.query(
                "SELECT id FROM entity JOIN ident USING (pk) WHERE type = ? ORDER BY pk", row -> row.getString(1), type));
    }

    @Override
    public Set<String> contacts(ContactKey key) {
        return new LinkedHashSet<>(connections.read(database -> database.query(
                "SELECT id FROM contact_key JOIN ident USING (pk) WHERE kind = ? AND value = ? ORDER BY pk",
                row -> row.getString(1), key.kind().ordinal(), key.value())));
    }

    @Override
    public Set<String> referrers(String id) {
        return new LinkedHashSet<>(connections.read(database -> database.query("""
                SELECT id FROM reference JOIN ident ON ident.pk = source
                WHERE target = (SELECT pk FROM ident WHERE id = ?) ORDER BY source""", row -> row.getString(1), id)));
    }

    @Override
    public Set<String> referrers(String id, String type) {
        return new LinkedHashSet<>(connections.read(database -> database.query("""
                SELECT id FROM reference JOIN ident ON ident.pk = source JOIN entity ON entity.pk = source
                WHERE target = (SELECT pk FROM ident WHERE id = ?) AND entity.type = ? ORDER BY source""",
                row -> row.getString(1), id, type)));
    }

    @Override
    public List<CompanionRow> companions(String person, int limit) {
        return connections.read(database -> database.query("""
                SELECT person_id, name, count(*) AS n, max(mine.at) AS last
                FROM participant mine CROSS JOIN participant other ON other.interaction = mine.interaction
                    AND other.person <> mine.person
                JOIN person ON person.pk = other.person
                WHERE mine.person = (SELECT pk FROM ident WHERE id = ?)
                GROUP BY other.person ORDER BY n DESC, last DESC LIMIT ?""", row -> new CompanionRow(row.getString("person_id"),
                row.getString("name"), row.getInt("n"), Rows.instant(row, "last")), person, limit));
    }

    @Override
    public Map<String, String> types(Collection<String> ids) {
        Map<String, String> types = new HashMap<>();
        connections.read(database -> {
            for (String id : ids) {
                database.first("SELECT type FROM entity JOIN ident USING (pk) WHERE id = ?", row -> row.getString(1), id)
                        .ifPresent(type -> types.put(id, type));
            }
            return null;
        });
        return types;
    }

    @Override
    public Map<String, String> titles(Set<String> ids) {
        Map<String, String> titles = new LinkedHashMap<>();
        connections.read(database -> {
            for (String id : ids) {
                database.first("SELECT title FROM entity JOIN ident USING (pk) WHERE id = ?", row -> row.getString(1), id)
                        .ifPresent(title -> titles.put(id, title));
            }
            return titles;
        });
        return titles;
    }

    @Override
    public void relationships(Supplier<Set<String>> tags, Consumer<RelationshipRow> each) {
        connections.read(database -> {
            new Relationships(database, tags).all(each);
            return null;
        });
    }

    @Override
    public void relationships(Collection<String> ids, Set<String> tags, Consumer<RelationshipRow> each) {
        connections.read(database -> {
            new Relationships(database, () -> tags).of(ids, each);
            return null;
        });
    }

    @Override
    public Map<String, Instant> firstContacts(Collection<String> ids) {
        return connections.read(database -> Relationships.firstContacts(database, ids));
    }

    @Override
    public void onContactsCome(Consumer<Set<String>> listener) {
        if (connections.contacts() != null) {
            connections.contacts().setListener(listener);
        }
    }

    @Override
    public Map<String, Integer> tags() {
        Map<String, Integer> tags = new LinkedHashMap<>();
        connections.read(database -> database.query(
                "SELECT tag, count(*) FROM tag WHERE type = 'Person' GROUP BY tag ORDER BY 2 DESC, 1",
                row -> tags.put(row.getString(1), row.getInt(2))));
        return tags;
    }

    @Override
    public Batch begin(String label, boolean history) throws NetworkException {
        return new SqliteBatch(connections, Occasion.of(label, ""), history);
    }

    @Override
    public Batch begin(Occasion occasion) throws NetworkException {
        return new SqliteBatch(connections, occasion, true);
    }

    @Override
    public Erasure erase(Collection<String> ids) throws NetworkException {
        return new Eraser(connections, ids).run();
    }

    @Override
    public History history() {
        return new SqliteHistory(connections);
    }

    @Override
    public boolean wasInterrupted() {
        return lock != null && lock.wasLeft();
    }

    @Override
    public Optional<String> lostChanges() {
        return lost;
    }

    @Override
    public List<String> verify() {
        return connections.read(Pages::problems);
    }

    @Override
    public List<String> check() throws NetworkException {
        List<String> problems = new ArrayList<>();
        lost.ifPresent(problems::add);
        problems.addAll(new Check(connections).run());
        return problems;
    }

    @Override
    public List<String> restoreDamaged() throws NetworkException {
        return DamagedObjects.restore(connections);
    }

    @Override
    public List<String> warnings() {
        return warnings;
    }

    @Override
    public Optional<FileChange> fileChange() {
        return connections.opened().isSame() ? Optional.empty() : connections.rescue().await();
    }

    @Override
    public void onFileChange(Consumer<FileChange> listener) {
        connections.rescue().setListener(listener);
    }

    @Override
    public void saveAs(Path copy, IntConsumer percent) throws NetworkException {
        connections.rescue().saveAs(NetworkFile.real(copy), percent);
    }

    @Override
    public void close() {
        try {
            if (connections.closeAll() && lock != null) {
                lock.keepRevisions();
            }
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }
}
