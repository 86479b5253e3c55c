package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import kith.model.Contact;
import kith.model.Entity;
import kith.model.Event;
import kith.model.Exchange;
import kith.model.Goal;
import kith.model.Interaction;
import kith.model.Organization;
import kith.model.Person;
import kith.store.ContactKey;

/** Everything in the file that is derived from the objects. */
final class Projections implements Projection<Entity> {

    /** The tables that {@link #clear} empties and a check compares. */
    static final List<String> TABLES = List.of("reference", "tag", "contact_key", "tally", "person", "organization",
            "affiliation", "custom_value", "interaction", "participant", "event", "goal", "exchange");
    /** The full-text indexes. */
    static final List<String> INDEXES = List.of("contact_text", "record_text");

    private final Database database;
    private final Idents idents;
    private final PersonProjection people;
    private final OrganizationProjection organizations;
    private final InteractionProjection interactions;
    private final RecordProjections records;
    private final ValueProjection values;
    private final Map<String, Integer> tally = new TreeMap<>();

    /** @param people loads a person by number, for those that an organization's name is shown with */
    Projections(Database database, Idents idents, OrganizationProjection.Loader people) {
        this.database = database;
        this.idents = idents;
        this.people = new PersonProjection(database, idents);
        organizations = new OrganizationProjection(database, this.people, people);
        interactions = new InteractionProjection(database, idents);
        records = new RecordProjections(database, idents);
        values = new ValueProjection(database, idents);
    }

    @Override
    public void add(long pk, Entity entity) throws SQLException {
        for (String target : References.of(entity)) {
            database.update("INSERT OR IGNORE INTO reference (target, source) VALUES (?, ?)", idents.of(target), pk);
        }
        for (String tag : entity.getTags()) {
            database.update("INSERT OR IGNORE INTO tag (tag, type, pk) VALUES (?, ?, ?)", tag, entity.eClass().getName(), pk);
        }
        tally.merge(entity.eClass().getName(), 1, Integer::sum);
        if (entity instanceof Contact contact) {
            for (ContactKey key : ContactKey.of(contact)) {
                database.update("INSERT OR IGNORE INTO contact_key (kind, value, pk) VALUES (?, ?, ?)",
                        key.kind().ordinal(), key.value(), pk);
            }
        }
        values.add(pk, entity);
        switch (entity) {
            case Person person -> people.add(pk, person);
            case Organization organization -> organizations.add(pk, organization);
            case Interaction interaction -> interactions.add(pk, interaction);
            case Event event -> records.addEvent(pk, event);
            case Goal goal -> records.addGoal(pk, goal);
            case Exchange exchange -> records.addExchange(pk, exchange);
            default -> records.addOther(pk, entity);
        }
    }

    @Override
    public void remove(long pk, Entity entity) throws SQLException {
        for (String target : References.of(entity)) {
            database.update("DELETE FROM reference WHERE target = ? AND source = ?", idents.of(target), pk);
        }
        for (String tag : entity.getTags()) {
            database.update("DELETE FROM tag WHERE tag = ? AND type = ? AND pk = ?", tag, entity.eClass().getName(), pk);
        }
        tally.merge(entity.eClass().getName(), -1, Integer::sum);
        if (entity instanceof Contact contact) {
            for (ContactKey key : ContactKey.of(contact)) {
                database.update("DELETE FROM contact_key WHERE kind = ? AND value = ? AND pk = ?",
                        key.kind().ordinal(), key.value(), pk);
            }
        }
        values.remove(pk, entity);
        switch (entity) {
            case Person person -> people.remove(pk, person);
            case Organization organization -> organizations.remove(pk, organization);
            case Interaction interaction -> interactions.remove(pk, interaction);
            default -> records.remove(pk, entity);
        }
    }

    /** Writes what is summed up over the objects of a transaction; to be called before its end. */
    void flush() throws SQLException {
        interactions.flush();
        for (Map.Entry<String, Integer> type : tally.entrySet()) {
            database.update("INSERT INTO tally (type, n) VALUES (?, ?) ON CONFLICT (type) DO UPDATE SET n = n + excluded.n",
                    type.getKey(), type.getValue());
        }
        if (!tally.isEmpty()) {
            database.update("DELETE FROM tally WHERE n = 0");
        }
        tally.clear();
    }

    /** Empties everything that is derived. */
    void clear() throws SQLException {
        for (String table : TABLES) {
            database.update("DELETE FROM " + table);
        }
        for (String index : INDEXES) {
            database.update("INSERT INTO " + index + " (" + index + ") VALUES ('delete-all')");
        }
    }
}
