package kith.store.internal.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sqlite.JDBC;

import kith.model.Interaction;
import kith.model.KithFactory;
import kith.model.KithPackage;
import kith.model.Organization;
import kith.model.Person;
import kith.store.Backup;
import kith.store.Backups;
import kith.store.Batch;
import kith.store.InteractionQuery;
import kith.store.NetworkException;
import kith.store.NetworkException.Reason;
import kith.store.NetworkStore;
import kith.store.PeopleQuery;
import kith.store.PersonRow;
import kith.store.SearchHit;
import kith.store.Stores;

/** Files of older versions, each from a script that makes one, and of newer ones. */
class MigrationsTest {

    @TempDir
    Path folder;

    static IntStream older() {
        return IntStream.range(1, Schema.version());
    }

    @Test
    void thereIsAStepFromEveryOlderVersion() {
        assertArrayEquals(older().toArray(), Migrations.ALL.stream().mapToInt(Migration::from).toArray());
    }

    @ParameterizedTest
    @MethodSource("older")
    void anOlderNetworkHasTheTablesOfANewOneAfterwards(int version) throws Exception {
        Path old = old(version);
        Stores.open(old).close();
        Path made = folder.resolve("new.kith");
        Stores.create(made).close();
        assertEquals(tables(made), tables(old));
    }

    @ParameterizedTest
    @MethodSource("older")
    void everythingOfAnOlderNetworkIsThereAfterwards(int version) throws Exception {
        try (NetworkStore store = Stores.open(old(version))) {
            assertEquals(List.of("Amara Osei", "Ben Rossi"),
                    store.list(PeopleQuery.ALL).rows(0, 9).stream().map(PersonRow::name).toList());
            assertEquals(List.of("Amara Osei"), store.search("fair", 9).stream().map(SearchHit::title).toList());
            Person amara = (Person) store.load(store.search("amara", 1).get(0).id()).orElseThrow();
            assertEquals("City Hospital", ((Organization) store.load(EcoreUtil.getURI(
                    (EObject) amara.getAffiliations().get(0).eGet(KithPackage.Literals.AFFILIATION__ORGANIZATION, false)).fragment())
                    .orElseThrow()).getName());
            assertEquals(70, amara.getPhoto().getData().bytes().length);
            assertEquals(List.of("Import v1b.vcf", "Import v1.vcf"),
                    store.history().entries(Long.MAX_VALUE, 9).stream().map(entry -> entry.occasion().label()).toList());
            assertEquals(List.of(), store.check());
        }
    }

    @ParameterizedTest
    @MethodSource("older")
    void notesAreNoContactInAnOlderNetworkEither(int version) throws Exception {
        try (NetworkStore store = Stores.open(old(version)); Batch batch = store.begin("Add", true)) {
            for (String channel : List.of("kith.note", "kith.call")) {
                Interaction interaction = KithFactory.eINSTANCE.createInteraction();
                interaction.setId(channel);
                interaction.setAt(Instant.EPOCH);
                interaction.setChannel(channel);
                batch.put(interaction);
            }
            batch.commit();
            assertEquals(List.of("kith.call"), store.list(InteractionQuery.ALL.contacts()).ids());
        }
    }

    /** Versions 1 and 2 have a table of transactions that is made anew, without what was added to it. */
    static IntStream olderWithTransactionsOfToday() {
        return older().filter(version -> version > 2);
    }

    @ParameterizedTest
    @MethodSource("olderWithTransactionsOfToday")
    void anOlderNetworkThatIsRefusedStaysOfItsVersion(int version) throws Exception {
        Path old = old(version);
        try (Database database = new Database(NetworkFile.connect(old, NetworkFile.Access.WRITE))) {
            database.execute("CREATE INDEX added_by_somebody ON txn (label)");
        }
        assertEquals(Reason.FOREIGN, assertThrows(NetworkException.class, () -> Stores.open(old).close()).getReason());
        assertEquals(version, NetworkFile.version(old));
    }

    @ParameterizedTest
    @MethodSource("older")
    void anOlderNetworkIsBackedUpFirst(int version) throws Exception {
        Path old = old(version);
        Stores.open(old).close();
        List<Backup> backups = new Backups(old, Backups.defaultFolder(old)).list();
        assertEquals(1, backups.size());
        assertEquals(version, NetworkFile.version(backups.get(0).file()));
    }

    @ParameterizedTest
    @MethodSource("older")
    void readingAnOlderNetworkBringsItUpToDateToo(int version) throws Exception {
        Path old = old(version);
        try (NetworkStore store = Stores.openReadOnly(old)) {
            assertTrue(store.isReadOnly());
            assertEquals(2, store.count("Person"));
        }
        assertEquals(Schema.version(), NetworkFile.version(old));
    }

    @ParameterizedTest
    @MethodSource("older")
    void keepsEditsAfterAKillBeforeTheMigrationWasInTheFileItself(int version) throws Exception {
        Path old = old(version);
        execute(old, "PRAGMA journal_mode=WAL");
        Path killed = folder.resolve("killed.kith");
        try (Database reader = new Database(JDBC.createConnection("jdbc:sqlite:" + old, new Properties()))) {
            // Who reads the file as it was keeps the log from being written into it.
            reader.execute("BEGIN");
            reader.number("SELECT count(*) FROM sqlite_master");
            try (NetworkStore store = Stores.open(old); Batch batch = store.begin("Add", true)) {
                Person person = KithFactory.eINSTANCE.createPerson();
                person.setId("p");
                person.setFormattedName("Chen Wei");
                batch.put(person);
                batch.commit();
                for (String suffix : List.of("", "-wal", "-lock")) {
                    Files.copy(folder.resolve("old.kith" + suffix), folder.resolve("killed.kith" + suffix));
                }
            }
        }
        try (Database alone = new Database(NetworkFile.connectAlone(killed))) {
            assertEquals(version, Migrations.version(alone));
        }
        try (NetworkStore store = Stores.open(killed)) {
            assertEquals(List.of(), store.warnings());
            assertEquals(3, store.count("Person"));
            assertEquals(List.of(), store.check());
        }
    }

    @Test
    void aNewerNetworkIsOpenedForReadingOnly() throws Exception {
        Path file = newer();
        try (NetworkStore store = Stores.open(file)) {
            assertTrue(store.isReadOnly());
            assertEquals(1, store.list(PeopleQuery.ALL).size());
            assertEquals(Reason.NEWER, assertThrows(NetworkException.class, () -> store.begin("Change", true)).getReason());
        }
        assertEquals(Schema.version() + 1, NetworkFile.version(file));
    }

    @Test
    void aNewerNetworkThatKeepsThingsElsewhereIsRefused() throws Exception {
        Path file = newer();
        execute(file, "ALTER TABLE goal DROP COLUMN metric");
        assertEquals(Reason.NEWER, assertThrows(NetworkException.class, () -> Stores.open(file)).getReason());
    }

    private Path old(int version) throws Exception {
        Path file = folder.resolve("old.kith");
        try (InputStream in = getClass().getResourceAsStream("version-" + version + ".sql");
                Database database = new Database(JDBC.createConnection("jdbc:sqlite:" + file, new Properties()))) {
            database.script(new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", ""));
        }
        assertFalse(folder.resolve("old backups").toFile().exists());
        return file;
    }

    private Path newer() throws Exception {
        Path file = folder.resolve("newer.kith");
        try (NetworkStore store = Stores.create(file); Batch batch = store.begin("Add", true)) {
            Person person = KithFactory.eINSTANCE.createPerson();
            person.setId("p");
            person.setFormattedName("Amara Osei");
            batch.put(person);
            batch.commit();
        }
        execute(file, "PRAGMA user_version=" + (Schema.version() + 1));
        execute(file, "ALTER TABLE person ADD COLUMN mood TEXT");
        return file;
    }

    private static void execute(Path file, String sql) throws Exception {
        try (Database database = new Database(JDBC.createConnection("jdbc:sqlite:" + file, new Properties()))) {
            database.execute(sql);
        }
    }

    private static List<String> tables(Path file) throws Exception {
        try (Database database = new Database(JDBC.createConnection("jdbc:sqlite:" + file, new Properties()))) {
            return database.query("SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY name",
                    row -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3).replaceAll("\\s+", " ")
                            .replace("\"", ""));
        }
    }
}
