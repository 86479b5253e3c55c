package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import kith.model.Contact;
import kith.model.Entity;
import kith.model.Interaction;
import kith.model.KithPackage;
import kith.model.Organization;
import kith.model.Person;
import kith.store.ContactKey;
import kith.store.Titles;

/**
 * Keeps everything in the file that is derived from the objects. An object's rows are values: they are made of the object as
 * it was and as it is to be, and only what differs is written.
 */
final class Projections {

    /** The tables that {@link #clear} empties and a check compares. */
    static final List<String> TABLES = List.of("reference", "tag", "contact_key", "tally", "person", "organization",
            "affiliation", "custom_value", "interaction", "participant", "event", "goal", "exchange",
            "task", "timeline_count");
    /** The full-text indexes. */
    static final List<String> INDEXES = List.of("contact_text", "record_text");

    private static final String ORGANIZATION = KithPackage.Literals.ORGANIZATION.getName();
    private static final Table REFERENCE = new Table("reference", 2, "target", "source");
    private static final Table TAG = new Table("tag", 3, "tag", "type", "pk");
    private static final Table CONTACT_KEY = new Table("contact_key", 3, "kind", "value", "pk");

    private final Database database;
    private final Idents idents;
    private final TableWriter writer;
    private final TextWriter texts;
    private final StoredObjects stored;
    private final TitleCache titles;
    private final PersonProjection people;
    private final OrganizationProjection organizations = new OrganizationProjection();
    private final InteractionProjection interactions;
    private final RecordProjection records;
    private final ValueProjection values;
    private final TimelineCounts counts;
    private final Map<String, Integer> tally = new TreeMap<>();
    private final InteractionTotals totals;
    /** The row of the interaction that is being added, or null. */
    private TableRow addition;

    Projections(Database database, Idents idents) {
        this(database, idents, new TitleCache());
    }

    /** @param titles has the titles of objects as they are in the file */
    Projections(Database database, Idents idents, TitleCache titles) {
        this.titles = titles;
        this.database = database;
        this.idents = idents;
        texts = new TextWriter(database);
        counts = new TimelineCounts(database);
        totals = new InteractionTotals(database);
        writer = new TableWriter(database, texts, this::inserted, this::moved);
        stored = new StoredObjects(database);
        people = new PersonProjection(database, idents, titles);
        interactions = new InteractionProjection(idents);
        records = new RecordProjection(idents);
        values = new ValueProjection(idents);
    }

    /** Returns what is to stand in the file for an object that has this body. */
    Projected of(long pk, Entity entity, byte[] body) throws SQLException {
        return new Projected(entity.getId(), entity.eClass().getName(), Titles.of(entity), body, rows(pk, entity));
    }

    /**
     * Replaces an object and what is derived of it.
     *
     * @param before what stands in the file
     * @param after what is to stand there
     * @param isNamed whether another object may refer to it already
     * @return whether rows of other objects were replaced too, because an organization has another name
     */
    boolean replace(long pk, Projected before, Projected after, boolean isNamed) throws SQLException {
        boolean renamed = isNamed && !nameOfOrganization(before).equals(nameOfOrganization(after));
        List<TableRow> membersBefore = renamed ? members(pk) : List.of();
        writer.replace(before.own(pk), after.own(pk));
        if (after.type().equals(ORGANIZATION) || before.type().equals(ORGANIZATION)) {
            titles.put(pk, after.title());
        }
        addition = before.body() == null ? InteractionProjection.row(after) : null;
        writer.replace(before.rows(), after.rows());
        addition = null;
        if (before.body() != null && !InteractionProjection.channel(before).equals(InteractionProjection.channel(after))) {
            // Who takes part is the same, and may have been in contact or not.
            after.rows().forEach(this::moved);
        }
        if (renamed) {
            // The people of an organization are shown with its name, which now stands in its row.
            writer.replace(membersBefore, members(pk));
        }
        count(before.type(), before.body() == null ? 0 : -1);
        count(after.type(), after.body() == null ? 0 : 1);
        counts.add(before.type(), before.rows(), -1);
        counts.add(after.type(), after.rows(), 1);
        return renamed;
    }

    /** Prepares for a transaction of many objects. */
    void expectMuch() throws SQLException {
        texts.gatherMuch();
    }

    /** Adds what is derived of an object of which nothing is there yet. */
    void add(long pk, Entity entity) throws SQLException {
        List<TableRow> rows = rows(pk, entity);
        writer.replace(List.of(), rows);
        count(entity.eClass().getName(), 1);
        counts.add(entity.eClass().getName(), rows, 1);
    }

    /** Returns the full-text rows of an object, which may be null. */
    List<TableRow> texts(long pk, Entity entity) throws SQLException {
        return rows(pk, entity).stream().filter(row -> row.table().isText()).toList();
    }

    /**
     * Writes what is summed up over the objects of a transaction; to be called before its end.
     *
     * @return the full-text rows that are left to be written, as {@link StaleTexts} finds in the file
     */
    Map<Long, TableRow> flush() throws SQLException {
        totals.flush();
        for (Map.Entry<String, Integer> type : tally.entrySet()) {
            database.update("INSERT INTO tally (type, n) VALUES (?, ?) ON CONFLICT (type) DO UPDATE SET n = n + excluded.n",
                    type.getKey(), type.getValue());
        }
        if (tally.values().stream().anyMatch(more -> more < 0)) {
            database.update("DELETE FROM tally WHERE n = 0");
        }
        tally.clear();
        counts.flush();
        return texts.flush();
    }

    /** Returns whether full-text rows were written that an earlier transaction may have left to be written. */
    boolean hasOvertakenTexts() {
        return texts.hasOvertaken();
    }

    /** Empties everything that is derived. */
    void clear() throws SQLException {
        for (String table : TABLES) {
            database.update("DELETE FROM " + table);
        }
        database.update("DELETE FROM stale_text");
        for (String index : INDEXES) {
            database.update("INSERT INTO " + index + " (" + index + ") VALUES ('delete-all')");
        }
    }

    private List<TableRow> rows(long pk, Entity entity) throws SQLException {
        List<TableRow> rows = new ArrayList<>();
        if (entity != null) {
            project(pk, entity, rows);
        }
        return rows;
    }

    /** Returns the rows of the people of an organization. */
    private List<TableRow> members(long organization) throws SQLException {
        List<TableRow> rows = new ArrayList<>();
        for (long member : database.numbers("SELECT person FROM affiliation WHERE organization = ?", organization)) {
            if (stored.load(member) instanceof Person person) {
                project(member, person, rows);
            }
        }
        return rows;
    }

    private void project(long pk, Entity entity, List<TableRow> rows) throws SQLException {
        String type = entity.eClass().getName();
        for (String target : References.of(entity)) {
            rows.add(new TableRow(REFERENCE, idents.of(target), pk));
        }
        for (String tag : new HashSet<>(entity.getTags())) {
            rows.add(new TableRow(TAG, tag, type, pk));
        }
        if (entity instanceof Contact contact) {
            for (ContactKey key : ContactKey.of(contact)) {
                rows.add(new TableRow(CONTACT_KEY, key.kind().ordinal(), key.value(), pk));
            }
        }
        values.project(pk, entity, rows);
        switch (entity) {
            case Person person -> people.project(pk, person, rows);
            case Organization organization -> organizations.project(pk, organization, rows);
            case Interaction interaction -> interactions.project(pk, interaction, rows);
            default -> records.project(pk, entity, rows);
        }
    }

    private void inserted(TableRow row) throws SQLException {
        if (row.table() == InteractionProjection.PARTICIPANT && addition != null) {
            InteractionProjection.addTo(totals, addition, row);
        } else if (row.table() != PersonProjection.TABLE || !idents.isNew((Long) row.values()[0])) {
            // Somebody who had no number before this transaction took part in nothing before it.
            moved(row);
        }
    }

    private void moved(TableRow row) {
        if (row.table() == InteractionProjection.PARTICIPANT || row.table() == PersonProjection.TABLE) {
            totals.recount((Long) row.values()[0]);
        }
    }

    private void count(String type, int more) {
        if (more != 0) {
            tally.merge(type, more, (one, other) -> one + other == 0 ? null : one + other);
        }
    }

    private static String nameOfOrganization(Projected object) {
        return object.type().equals(ORGANIZATION) ? object.title() : "";
    }
}
