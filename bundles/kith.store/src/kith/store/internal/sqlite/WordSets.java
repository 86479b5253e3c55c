package kith.store.internal.sqlite;

import java.util.ArrayList;
import java.util.List;

/**
 * What has certain words, or has to do with people whose names have them, looked for once in a statement that asks for it of
 * several classes.
 */
final class WordSets {

    private final Database database;
    private final List<String> queries = new ArrayList<>();

    /** @param database tells where the words are */
    WordSets(Database database) {
        this.database = database;
    }

    /** Returns a condition for what a full-text query finds. */
    String condition(String query) {
        if (!queries.contains(query)) {
            queries.add(query);
        }
        return "pk IN (SELECT pk FROM words" + queries.indexOf(query) + ")";
    }

    /** Returns what the statement with these conditions begins with. */
    Sql prefix() {
        Sql sql = new Sql();
        for (int i = 0; i < queries.size(); i++) {
            sql.add((i == 0 ? "WITH words" : ", words") + i + "(pk) AS MATERIALIZED (")
                    .add(LateTexts.numbers(database, "record_text", queries.get(i)))
                    .add(" UNION ALL SELECT source FROM reference WHERE target IN (")
                    .add(LateTexts.numbers(database, "contact_text", "title : (" + queries.get(i) + ")")).add("))");
        }
        return queries.isEmpty() ? sql : sql.add(" ");
    }
}
