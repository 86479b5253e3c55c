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
            SELECT id, type, entity.title, body FROM (
                SELECT rowid AS pk, rank AS place FROM contact_text WHERE contact_text MATCH ?1
                AND rank MATCH 'bm25(10.0, 1.0)' ORDER BY rank LIMIT ?2)
            JOIN entity USING (pk) JOIN ident USING (pk) ORDER BY place""";
    private static final String RECORDS = """
            SELECT id, type, entity.title, body FROM (
                SELECT rowid AS pk FROM record_text WHERE record_text MATCH ?1 ORDER BY rowid DESC LIMIT ?2)
            JOIN entity USING (pk) JOIN ident USING (pk) ORDER BY pk DESC""";

    private static final String OF_TYPE = """
            SELECT id, type, entity.title, body FROM %1$s JOIN entity ON entity.pk = %1$s.rowid JOIN ident USING (pk)
            WHERE %1$s MATCH ?1 AND type = ?2 ORDER BY %2$s LIMIT ?3""";

    private final Database database;
    private final Blobs blobs;
    private final String words;

    /** @param words each must begin a word of what is found */
    Search(Database database, Blobs blobs, String words) {
        this.database = database;
        this.blobs = blobs;
        this.words = words;
    }

    List<SearchHit> run(int limit) throws SQLException {
        String query = SearchText.query(words);
        if (query == null || limit <= 0) {
            return List.of();
        }
        List<SearchHit> hits = new ArrayList<>(
                hits(CONTACTS, SearchText.isSpecific(words) ? query : "title : (" + query + ")", limit));
        if (hits.size() < limit) {
            hits.addAll(hits(RECORDS, query, limit - hits.size()));
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
        String sql = contact ? OF_TYPE.formatted("contact_text", "bm25(contact_text, 10.0, 1.0)")
                : OF_TYPE.formatted("record_text", "record_text.rowid DESC");
        String asked = contact && !SearchText.isSpecific(words) ? "title : (" + query + ")" : query;
        return found(sql, limit, asked, type, limit);
    }

    private List<SearchHit> hits(String sql, String query, int limit) throws SQLException {
        return found(sql, limit, query, limit);
    }

    /** What the indexes are behind with is of late, so it comes first. */
    private List<SearchHit> found(String sql, int limit, Object... values) throws SQLException {
        if (!database.isLate()) {
            return database.query(sql, this::hit, values);
        }
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
