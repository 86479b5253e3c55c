package kith.store.internal.sqlite;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;

import kith.model.Entity;
import kith.model.KithPackage;
import kith.model.Person;
import kith.store.Excerpt;
import kith.store.SearchHit;

/**
 * The search over everything. Contacts are ranked, those of the name before those of other text. Records are shown newest
 * first, because ranking the many that a short word matches takes a second in a large network.
 */
final class Search {

    private static final String CONTACTS = """
            SELECT id, type, entity.title, body, pk FROM (
                SELECT rowid AS pk, rank AS place FROM contact_text WHERE contact_text MATCH ?1
                AND rank MATCH 'bm25(10.0, 1.0)' ORDER BY rank LIMIT ?2)
            JOIN entity USING (pk) JOIN ident USING (pk) ORDER BY place""";
    private static final String RECORDS = """
            SELECT id, type, entity.title, body, pk FROM (
                SELECT rowid AS pk FROM record_text WHERE record_text MATCH ?1 ORDER BY rowid DESC LIMIT ?2)
            JOIN entity USING (pk) JOIN ident USING (pk) ORDER BY pk DESC""";

    private static final String OF_TYPE = """
            SELECT id, type, entity.title, body, pk FROM %1$s JOIN entity ON entity.pk = %1$s.rowid JOIN ident USING (pk)
            WHERE %1$s MATCH ?1 AND type = ?2 ORDER BY %2$s LIMIT ?3""";
    private static final String ONE = "SELECT id, type, entity.title, body FROM entity JOIN ident USING (pk) WHERE pk = ?";

    private final Database database;
    private final Blobs blobs;
    private final PendingTexts pending;
    private final String words;

    /**
     * @param pending the words of objects that the indexes are behind with
     * @param words each must begin a word of what is found
     */
    Search(Database database, Blobs blobs, PendingTexts pending, String words) {
        this.database = database;
        this.blobs = blobs;
        this.pending = pending;
        this.words = words;
    }

    List<SearchHit> run(int limit) throws SQLException {
        String query = SearchText.query(words);
        if (query == null || limit <= 0) {
            return List.of();
        }
        List<SearchHit> hits = new ArrayList<>(
                found("contact_text", null, CONTACTS, SearchText.isSpecific(words) ? query : "title : (" + query + ")", limit));
        if (hits.size() < limit) {
            hits.addAll(found("record_text", null, RECORDS, query, limit - hits.size()));
        }
        return hits;
    }

    List<SearchHit> run(String type, int limit) throws SQLException {
        return run(type, SearchText.query(words), limit);
    }

    /** Finds what is called so. */
    List<SearchHit> titles(String type, int limit) throws SQLException {
        String query = SearchText.query(words);
        return run(type, query == null ? null : "title : (" + query + ")", limit);
    }

    private List<SearchHit> run(String type, String query, int limit) throws SQLException {
        if (query == null || limit <= 0) {
            return List.of();
        }
        boolean contact = KithPackage.eINSTANCE.getEClassifier(type) instanceof EClass found
                && KithPackage.Literals.CONTACT.isSuperTypeOf(found);
        String index = contact ? "contact_text" : "record_text";
        String sql = OF_TYPE.formatted(index, contact ? "bm25(contact_text, 10.0, 1.0)" : "record_text.rowid DESC");
        return found(index, type, sql, contact && !SearchText.isSpecific(words) ? "title : (" + query + ")" : query, limit);
    }

    /**
     * Runs a full-text query. What the indexes are behind with is of late, so it comes first.
     *
     * @param type the class of what is sought, null for all of them
     */
    private List<SearchHit> found(String index, String type, String sql, String query, int limit) throws SQLException {
        if (database.isLate()) {
            return foundLate(sql, limit, type == null ? new Object[] { query, limit } : new Object[] { query, type, limit });
        }
        // Asked before the file is: what is written to that meanwhile is then found here.
        PendingTexts.Found recent = pending.find(index, query);
        List<SearchHit> hits = new ArrayList<>();
        for (long pk : recent.matches()) {
            if (hits.size() < limit) {
                database.first(ONE, this::hit, pk).filter(hit -> type == null || hit.type().equals(type)).ifPresent(hits::add);
            }
        }
        if (hits.size() < limit) {
            int most = limit + recent.pending().size();
            database.each(sql, row -> {
                if (hits.size() < limit && !recent.pending().contains(row.getLong(5))) {
                    hits.add(hit(row));
                }
            }, type == null ? new Object[] { query, most } : new Object[] { query, type, most });
        }
        return hits;
    }

    private List<SearchHit> foundLate(String sql, int limit, Object... values) throws SQLException {
        Set<String> late = LateTexts.ids(database);
        return Stream.concat(database.query(LateTexts.late(sql), this::hit, values).stream().filter(hit -> late.contains(hit.id())),
                database.query(sql, this::hit, values).stream().filter(hit -> !late.contains(hit.id()))).limit(limit).toList();
    }

    private SearchHit hit(ResultSet row) throws SQLException {
        return new SearchHit(row.getString(1), row.getString(2), row.getString(3), excerpt(row.getString(3), row.getBytes(4)));
    }

    /** The indexes hold no text, so what was found is sought in the object. */
    private Excerpt excerpt(String title, byte[] body) throws SQLException {
        Excerpt excerpt = Excerpt.of(title, List.of(), words);
        if (excerpt.isComplete(words)) {
            return excerpt;
        }
        try {
            Entity entity = Bodies.decode(body, blobs);
            List<String> texts = new ArrayList<>(SearchText.of(entity).lines().toList());
            if (entity instanceof Person person) {
                for (String id : PersonProjection.organizations(person)) {
                    database.first("SELECT title FROM entity JOIN ident USING (pk) WHERE id = ?", row -> row.getString(1), id)
                            .ifPresent(texts::add);
                }
            }
            return Excerpt.of(title, texts, words);
        } catch (IOException e) {
            return excerpt; // Opening the object tells what is wrong with it.
        }
    }
}
