package kith.store.internal.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import kith.store.NetworkException;
import kith.store.NetworkException.Reason;

/**
 * Compares the tables, indexes, views and triggers of a file with those that this program makes. A file that somebody else
 * made may have triggers that delete or views that never end (https://www.sqlite.org/security.html): none of them may run, so
 * they are looked for before anything else is read.
 *
 * <p>The statements that SQLite keeps are compared as text, which costs one small query for a file of this version. Nothing of
 * the file is prepared for it but its list of tables.
 */
final class SchemaVerifier {

    /** The tables in which FTS5 keeps an index (https://www.sqlite.org/fts5.html, 9). */
    private static final Set<String> INDEX_PARTS = Set.of("_data", "_idx", "_docsize", "_config", "_content");
    /** The tables of SQLite itself; that of numbers stays from versions that gave numbers by it. */
    private static final Set<String> INTERNAL = Set.of("sqlite_stat1", "sqlite_stat4", "sqlite_sequence");

    /** What this version makes, by name. */
    private static final Map<String, String> EXPECTED = expected();

    private record Item(String type, String name, String sql) {

        String text() {
            return type + " '" + name + "'";
        }
    }

    private final Path file;
    private final List<Item> items;

    private SchemaVerifier(Path file, Database database) throws SQLException {
        this.file = file;
        items = database.query("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL",
                row -> new Item(row.getString(1), row.getString(2), row.getString(3)));
    }

    /**
     * Refuses a file of this version that has anything else than this version makes, or less.
     *
     * @throws NetworkException with a sentence that names what is different
     */
    static void refuseForeign(Path file, Database database) throws SQLException, NetworkException {
        SchemaVerifier verifier = new SchemaVerifier(file, database);
        verifier.refuse(verifier.active());
        // Where something is missing too, a name or a statement was damaged.
        Set<String> different = verifier.different();
        if (!different.isEmpty()) {
            throw new NetworkException(Reason.DAMAGED, file,
                    NLS.bind(Messages.schemaDiffers, String.join(", ", different)), null);
        }
        verifier.refuse(verifier.added());
    }

    /**
     * Refuses a file of another version that has what no version makes: triggers, views, and virtual tables that are no
     * full-text indexes.
     *
     * @throws NetworkException with a sentence that names them
     */
    static void refuseActive(Path file, Database database) throws SQLException, NetworkException {
        SchemaVerifier verifier = new SchemaVerifier(file, database);
        verifier.refuse(verifier.active());
    }

    /** Returns whether reading the tables of a file runs nothing that somebody else put into it. */
    static boolean isPassive(Path file, Database database) throws SQLException {
        return new SchemaVerifier(file, database).items.stream().noneMatch(SchemaVerifier::isActive);
    }

    private static boolean isActive(Item item) {
        String sql = normalized(item.sql);
        return !item.type.equals("table") && !item.type.equals("index")
                || sql.startsWith("createvirtualtable") && !sql.contains("usingfts5(");
    }

    private void refuse(Set<String> added) throws NetworkException {
        if (!added.isEmpty()) {
            throw new NetworkException(Reason.FOREIGN, file, NLS.bind(Messages.schemaForeign, String.join(", ", added)), null);
        }
    }

    private Set<String> active() {
        return items.stream().filter(SchemaVerifier::isActive).map(Item::text).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> added() {
        return items.stream().filter(item -> !isKnown(item)).map(Item::text)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isKnown(Item item) {
        return EXPECTED.containsKey(item.name) || INTERNAL.contains(item.name)
                || item.type.equals("table") && INDEX_PARTS.stream().anyMatch(part -> item.name.endsWith(part)
                        && EXPECTED.getOrDefault(item.name.substring(0, item.name.length() - part.length()), "")
                                .startsWith("createvirtualtable"));
    }

    private Set<String> different() {
        Map<String, Item> there = items.stream().collect(Collectors.toMap(Item::name, item -> item, (one, other) -> one));
        Set<String> different = new TreeSet<>();
        for (Map.Entry<String, String> each : EXPECTED.entrySet()) {
            Item item = there.get(each.getKey());
            if (item == null || !normalized(item.sql).equals(each.getValue())) {
                different.add(each.getKey());
            }
        }
        return different;
    }

    private static Map<String, String> expected() {
        Map<String, String> expected = new HashMap<>();
        Schema.statements().forEach((name, sql) -> expected.put(name, normalized(sql)));
        return Map.copyOf(expected);
    }

    /** Returns a statement without what changes nothing: spaces, quotation marks around names, capital letters. */
    private static String normalized(String sql) {
        StringBuilder text = new StringBuilder(sql.length());
        sql.chars().filter(c -> !Character.isWhitespace(c) && c != '"' && c != '`' && c != '[' && c != ']')
                .forEach(c -> text.append((char) c));
        return text.toString().toLowerCase(Locale.ROOT);
    }
}
