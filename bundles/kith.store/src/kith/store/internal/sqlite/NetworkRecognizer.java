package kith.store.internal.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * Recognizes a network of which the beginning is damaged, so that it is not taken for a file of another program: what is in
 * it can be saved.
 */
final class NetworkRecognizer {

    private static final int APPLICATION_ID_OFFSET = 68;
    private static final int BEGINNING = 1 << 18;
    /** Tables that hardly any other program has together; their statements are in the first pages. */
    private static final List<String> TABLES = List.of("contact_key", "contact_text", "participant", "stale_text");

    private NetworkRecognizer() {
    }

    /** Returns whether a file that SQLite does not take for a database was a network. */
    static boolean wasNetwork(Path file) {
        try (InputStream in = OpenFiles.newInputStream(file)) {
            byte[] bytes = in.readNBytes(BEGINNING);
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            return text.startsWith("Kith", APPLICATION_ID_OFFSET)
                    || TABLES.stream().filter(text::contains).count() > 1 && text.contains("CREATE TABLE ");
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns whether a database that does not say so is a network: the word for it may be damaged. */
    static boolean hasTablesOfNetwork(Database database) throws SQLException {
        for (String table : TABLES) {
            if (database.number("SELECT count(*) FROM sqlite_master WHERE name = ?", table) == 0) {
                return false;
            }
        }
        return true;
    }
}
