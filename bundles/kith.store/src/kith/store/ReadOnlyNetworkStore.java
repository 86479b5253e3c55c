package kith.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

import kith.model.Entity;
import kith.store.query.Field;
import kith.store.query.Fields;

/**
 * View of a store that answers and changes nothing, for code that is to read: plug-ins above all. What is changed past the session
 * has no undo, and objects in memory do not follow, so that the next command writes their old state over it.
 *
 * <p>What would change the network, mend it or close it throws {@link UnsupportedOperationException}. Safe for use by several
 * threads, as the store is.
 *
 * @since 0.1
 */
public final class ReadOnlyNetworkStore implements NetworkStore {

    private final NetworkStore store;

    private ReadOnlyNetworkStore(NetworkStore store) {
        this.store = store;
    }

    /**
     * Returns a view of a store.
     *
     * @param store any store
     * @return the store itself if it is a view already
     */
    public static NetworkStore of(NetworkStore store) {
        return store instanceof ReadOnlyNetworkStore ? store : new ReadOnlyNetworkStore(store);
    }

    private static UnsupportedOperationException refusal() {
        return new UnsupportedOperationException("This store is for reading; a network is changed through its session:"
                + " Session.execute for a command, Session.runBatch for many objects, Session.erase and Session.check");
    }

    @Override
    public String id() {
        return store.id();
    }

    @Override
    public List<String> warnings() {
        return store.warnings();
    }

    @Override
    public Optional<FileChange> fileChange() {
        return store.fileChange();
    }

    @Override
    public void onFileChange(Consumer<FileChange> listener) {
        throw refusal();
    }

    @Override
    public void saveAs(Path copy, IntConsumer percent) throws NetworkException {
        store.saveAs(copy, percent);
    }

    @Override
    public Path getFile() {
        return store.getFile();
    }

    @Override
    public boolean isReadOnly() {
        return store.isReadOnly();
    }

    @Override
    public Optional<Entity> load(String id) {
        return store.load(id);
    }

    @Override
    public <R> Listing<R> list(Query<R> query) {
        return store.list(query);
    }

    @Override
    public Fields fields(String type) {
        return store.fields(type);
    }

    @Override
    public List<String> values(String type, Field field, String prefix, int limit) {
        return store.values(type, field, prefix, limit);
    }

    @Override
    public Map<String, EntityRow> rows(String type, Collection<String> ids, List<Field> columns) {
        return store.rows(type, ids, columns);
    }

    @Override
    public List<SearchHit> search(String words, int limit) {
        return store.search(words, limit);
    }

    @Override
    public List<SearchHit> search(String words, String type, int limit) {
        return store.search(words, type, limit);
    }

    @Override
    public List<SearchHit> called(String words, String type, int limit) {
        return store.called(words, type, limit);
    }

    @Override
    public long count(Tally tally) {
        return store.count(tally);
    }

    @Override
    public int position(TimelineQuery query, Instant moment) {
        return store.position(query, moment);
    }

    @Override
    public SortedMap<LocalDate, Integer> days(TimelineQuery query, ZoneId zone) {
        return store.days(query, zone);
    }

    @Override
    public long count(String type) {
        return store.count(type);
    }

    @Override
    public List<String> ids(String type) {
        return store.ids(type);
    }

    @Override
    public Set<String> contacts(ContactKey key) {
        return store.contacts(key);
    }

    @Override
    public Set<String> referrers(String id) {
        return store.referrers(id);
    }

    @Override
    public Set<String> referrers(String id, String type) {
        return store.referrers(id, type);
    }

    @Override
    public List<CompanionRow> companions(String person, int limit) {
        return store.companions(person, limit);
    }

    @Override
    public Map<String, String> types(Collection<String> ids) {
        return store.types(ids);
    }

    @Override
    public Map<String, String> titles(Set<String> ids) {
        return store.titles(ids);
    }

    @Override
    public void relationships(Supplier<Set<String>> tags, Consumer<RelationshipRow> each) {
        store.relationships(tags, each);
    }

    @Override
    public void relationships(Collection<String> ids, Set<String> tags, Consumer<RelationshipRow> each) {
        store.relationships(ids, tags, each);
    }

    @Override
    public Map<String, Instant> firstContacts(Collection<String> ids) {
        return store.firstContacts(ids);
    }

    @Override
    public void onContactsCome(Consumer<Set<String>> listener) {
        throw refusal();
    }

    @Override
    public Map<String, Integer> tags() {
        return store.tags();
    }

    @Override
    public Batch begin(String label, boolean history) {
        throw refusal();
    }

    @Override
    public Batch begin(Occasion occasion) {
        throw refusal();
    }

    @Override
    public Erasure erase(Collection<String> ids) {
        throw refusal();
    }

    @Override
    public History history() {
        return store.history();
    }

    @Override
    public boolean wasInterrupted() {
        return store.wasInterrupted();
    }

    @Override
    public Optional<String> lostChanges() {
        return store.lostChanges();
    }

    @Override
    public List<String> restoreDamaged() {
        throw refusal();
    }

    @Override
    public List<String> verify() {
        return store.verify();
    }

    @Override
    public List<String> check() {
        throw refusal();
    }

    @Override
    public void close() {
        throw refusal();
    }
}
