package kith.store.internal.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.sqlite.JDBC;

/** Of each table somebody has thought how what is in it is erased, so that a new one cannot be forgotten. */
class ErasedTablesTest {

    private static final String OWN = "its rows go with the object, as when it is removed";
    private static final String INDEX = "its row goes with the object, and merging drops what was in it";

    private static final Map<String, String> TABLES = new TreeMap<>(Map.ofEntries(
            Map.entry("ident", "deleted last, unless data of a plug-in names it"),
            Map.entry("entity", "deleted; the bodies of others are scrubbed"),
            Map.entry("blob", "deleted unless another body names it"),
            Map.entry("txn", "deleted where nothing is left of it; labels and sources lose the name"),
            Map.entry("change", "deleted; the states of others are scrubbed"),
            Map.entry("tally", "numbers only"),
            Map.entry("reference", OWN), Map.entry("tag", OWN), Map.entry("custom_value", OWN), Map.entry("contact_key", OWN),
            Map.entry("person", OWN), Map.entry("organization", OWN), Map.entry("affiliation", OWN),
            Map.entry("interaction", OWN), Map.entry("participant", OWN), Map.entry("event", OWN), Map.entry("goal", OWN),
            Map.entry("exchange", OWN), Map.entry("task", OWN), Map.entry("timeline_count", "numbers only"), Map.entry("contact_text", INDEX), Map.entry("record_text", INDEX),
            Map.entry("stale_text", "numbers only"), Map.entry("silent_channel", "ids of channels only"),
            Map.entry("network", "random names of the network and of the state of its file")));

    @Test
    void everyTableIsLookedAt() throws Exception {
        try (Database database = new Database(JDBC.createConnection("jdbc:sqlite::memory:", new Properties()))) {
            Schema.create(database);
            TreeSet<String> tables = new TreeSet<>(database.query("""
                    SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
                    AND name NOT LIKE '%\\_text\\_%' ESCAPE '\\'""", row -> row.getString(1)));
            assertEquals(TABLES.keySet(), tables, "say in Eraser and here how a table is cleared of what is erased");
        }
    }
}
