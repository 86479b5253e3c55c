package kith.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.model.Entity;
import kith.model.Organization;
import kith.model.Person;
import kith.store.NetworkException.Reason;

/** A network that has its objects from the start is the same as one that got them in transactions. */
class NetworkLoaderTest extends SmallObjects {

    @TempDir
    Path folder;

    private final List<Entity> objects = new ArrayList<>();

    private void write(BatchSource network) throws NetworkException {
        for (int part = 0; part < 2; part++) {
            try (Batch batch = network.begin("Sample", false)) {
                for (Entity object : objects.subList(part * objects.size() / 2, (part + 1) * objects.size() / 2)) {
                    batch.put(object);
                }
                batch.commit();
            }
        }
    }

    private void make(int people) {
        Organization acme = organization("Acme");
        objects.add(acme);
        for (int i = 0; i < people; i++) {
            Person person = person("Amara " + i);
            join(person, acme, "Engineer");
            objects.add(person);
            objects.add(interaction("Coffee with number " + i, NOON.plusSeconds(i), person));
        }
    }

    @Test
    void hasTheTablesOfATransactionAndIsSound() throws Exception {
        make(1500);
        Path loaded = folder.resolve("loaded.kith");
        Path written = folder.resolve("written.kith");
        Stores.create(loaded, this::write);
        try (NetworkStore store = Stores.create(written)) {
            write(store);
        }
        for (String sql : List.of("SELECT name, sql FROM sqlite_schema", "SELECT * FROM record_text_config",
                "SELECT pk, name, last_contact, interactions FROM person", "SELECT * FROM timeline_count", "SELECT * FROM tally",
                "SELECT * FROM pragma_journal_mode", "SELECT * FROM pragma_user_version")) {
            assertEquals(rows(written, sql), rows(loaded, sql), sql);
        }
        try (NetworkStore one = Stores.open(loaded); NetworkStore other = Stores.open(written)) {
            assertEquals(List.of(), one.verify());
            assertEquals(List.of(), one.check());
            assertEquals(other.ids("Person"), one.ids("Person"));
            for (String word : List.of("amara", "acme", "coffee number", "77", "engineer")) {
                assertEquals(other.search(word, 50).size(), one.search(word, 50).size(), word);
            }
        }
        assertEquals(List.of("loaded.kith", "written.kith"), files());
    }

    @Test
    void aSmallOneIsFoundBySearching() throws Exception {
        make(3);
        Path file = folder.resolve("network.kith");
        Stores.create(file, this::write);
        try (NetworkStore store = Stores.open(file)) {
            assertEquals(4, store.search("acme", 10).size());
            assertEquals(List.of(), store.check());
        }
    }

    @Test
    void anExistingFileIsLeftAsItIs() throws Exception {
        Path file = Files.writeString(folder.resolve("network.kith"), "something else");
        NetworkException refusal = assertThrows(NetworkException.class, () -> Stores.create(file, this::write));
        assertEquals(Reason.EXISTS, refusal.getReason());
        assertArrayEquals("something else".getBytes(), Files.readAllBytes(file));
        assertEquals(List.of("network.kith"), files());
    }

    @Test
    void contentThatFailsLeavesNothing() throws Exception {
        make(700);
        Path file = folder.resolve("network.kith");
        assertThrows(IllegalStateException.class, () -> Stores.create(file, network -> {
            write(network);
            try (Batch batch = network.begin("Sample", false)) {
                batch.put(person("Nobody"));
                throw new IllegalStateException("Out of content");
            }
        }));
        assertEquals(List.of(), files());
    }

    private List<String> files() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Set<String> rows(Path file, String sql) throws Exception {
        Set<String> rows = new TreeSet<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.append(result.getString(i)).append('|');
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }
}
