package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import kith.store.SearchHit;

/**
 * The search over everything. Contacts are ranked, those of the name before those of other text. Records are shown newest
 * first, because ranking the many that a short word matches takes a second in a large network.
 */
final class Search {

    private static final String CONTACTS = """
            SELECT id, type, entity.title FROM (
                SELECT rowid AS pk, rank AS place FROM contact_text WHERE contact_text MATCH ?1
                AND rank MATCH 'bm25(10.0, 1.0)' ORDER BY rank LIMIT ?2)
            JOIN entity USING (pk) JOIN ident USING (pk) ORDER BY place""";
    private static final String RECORDS = """
            SELECT id, type, entity.title FROM (
                SELECT rowid AS pk FROM record_text WHERE record_text MATCH ?1 ORDER BY rowid DESC LIMIT ?2)
            JOIN entity USING (pk) JOIN ident USING (pk) ORDER BY pk DESC""";

    private Search() {
    }

    static List<SearchHit> run(Database database, String words, int limit) throws SQLException {
        String query = SearchText.query(words);
        if (query == null || limit <= 0) {
            return List.of();
        }
        List<SearchHit> hits = new ArrayList<>(
                hits(database, CONTACTS, SearchText.isSpecific(words) ? query : "title : (" + query + ")", limit));
        if (hits.size() < limit) {
            hits.addAll(hits(database, RECORDS, query, limit - hits.size()));
        }
        return hits;
    }

    private static List<SearchHit> hits(Database database, String sql, String query, int limit) throws SQLException {
        return database.query(sql, row -> new SearchHit(row.getString(1), row.getString(2), row.getString(3)), query, limit);
    }
}
