package kith.store.internal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.JDBC;

import kith.model.KithFactory;
import kith.model.Person;
import kith.store.Batch;
import kith.store.NetworkException;
import kith.store.NetworkException.Reason;
import kith.store.NetworkStore;
import kith.store.Recovery;
import kith.store.Stores;

/** Files that somebody else has put something into: nothing of it runs, and it is named. */
class ForeignSchemaTest {

    private static final String ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {
        "CREATE TRIGGER wipe AFTER INSERT ON entity BEGIN DELETE FROM entity WHERE pk <> new.pk; END",
        "CREATE TRIGGER relabel AFTER INSERT ON txn BEGIN UPDATE txn SET label = 'x'; END",
        "CREATE VIEW extra AS SELECT 1",
        "CREATE TABLE extra (x)",
        "CREATE INDEX extra ON person (name)",
        "CREATE INDEX extra ON person (upper(name))",
        "CREATE VIRTUAL TABLE extra USING fts5 (x)",
        "CREATE VIRTUAL TABLE extra USING rtree (id, a, b)",
        "DROP TABLE tally; CREATE VIEW tally AS " + ENDLESS + " AS n, 'Person' AS type FROM n",
        "DROP TABLE person; CREATE VIEW person AS " + ENDLESS + " AS pk FROM n",
    })
    void refusesAndNamesWhatKithDoesNotMake(String sql) throws Exception {
        Path file = network();
        execute(file, sql);
        byte[] before = Files.readAllBytes(file);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (boolean writing : new boolean[] { true, false }) {
                NetworkException refusal = refusal(file, writing);
                assertThat(refusal.getReason()).isEqualTo(Reason.FOREIGN);
                assertThat(refusal).hasMessageContaining("'" + sql.replaceFirst("(?s).*CREATE (?:VIRTUAL )?\\w+ (\\w+).*", "$1") + "'");
            }
            Recovery recovery = Stores.recover(file, folder.resolve("saved.kith"));
            assertThat(recovery.objects()).isEqualTo(1);
        });
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "DROP TABLE person",
        "DROP INDEX entity_type",
        "ALTER TABLE person ADD COLUMN extra",
        "DROP TABLE tag; CREATE TABLE tag (tag TEXT, type TEXT, pk INTEGER REFERENCES entity ON DELETE CASCADE)",
    })
    void refusesAndNamesWhatIsNotAsKithMakesIt(String sql) throws Exception {
        Path file = network();
        execute(file, sql);
        assertThat(refusal(file, true).getReason()).isEqualTo(Reason.DAMAGED);
        assertThat(refusal(file, false)).hasMessageContaining("(" + sql.split(" ")[2].replace(";", ""));
    }

    @ParameterizedTest
    @CsvSource({ "0, 0", "-5, -5", "1, 1", "2, 2", "-2147483648, -2147483648" })
    void saysOfAnOddVersionThatItIsOdd(int version, String said) throws Exception {
        Path file = network();
        execute(file, "PRAGMA user_version=" + version);
        NetworkException refusal = refusal(file, true);
        assertThat(refusal.getReason()).isEqualTo(Reason.DAMAGED);
        assertThat(refusal).hasMessageContaining("version " + said);
        assertThat(Stores.recover(file, folder.resolve("saved.kith")).objects()).isEqualTo(1);
    }

    @Test
    void aFlippedBitInTheNameOfAnIndexIsDamage() throws Exception {
        Path file = network();
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertThat(text).contains("interaction_channel");
        Files.writeString(file, text.replace("interaction_channel", "interactiOn_channel"), StandardCharsets.ISO_8859_1);
        assertThat(refusal(file, true).getReason()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aTriggerInAFileOfAnOlderVersionDoesNotRunWhileItIsBroughtUpToDate() throws Exception {
        Path file = network();
        execute(file, "CREATE TRIGGER t BEFORE DELETE ON txn BEGIN DELETE FROM entity; END; PRAGMA user_version="
                + (Schema.version() - 1));
        assertThat(refusal(file, true).getReason()).isEqualTo(Reason.FOREIGN);
    }

    @Test
    void aViewInAFileOfANewerVersionIsNotRead() throws Exception {
        Path file = network();
        execute(file, "DROP TABLE tally; CREATE VIEW tally AS " + ENDLESS + " AS n, 'Person' AS type FROM n; PRAGMA user_version="
                + (Schema.version() + 1));
        assertThat(refusal(file, false).getReason()).isEqualTo(Reason.NEWER);
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 15, 16, 19, 20, 68, 71 })
    void aNetworkWithADamagedBeginningIsToldToBeDamaged(int offset) throws Exception {
        Path file = network();
        byte[] bytes = Files.readAllBytes(file);
        bytes[offset] ^= 0x55;
        Files.write(file, bytes);
        assertThat(refusal(file, true).getReason()).isEqualTo(Reason.DAMAGED);
        assertThat(Stores.recover(file, folder.resolve("saved.kith")).objects()).isEqualTo(1);
    }

    @Test
    void aNetworkWithoutItsFirstPageIsToldToBeDamaged() throws Exception {
        Path file = network();
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 0, 4096, (byte) 0);
        Files.write(file, bytes);
        assertThat(refusal(file, false).getReason()).isEqualTo(Reason.DAMAGED);
        assertThat(Stores.recover(file, folder.resolve("saved.kith")).objects()).isEqualTo(1);
    }

    private Path network() throws Exception {
        Path file = folder.resolve("n.kith");
        try (NetworkStore store = Stores.create(file); Batch batch = store.begin("Add", true)) {
            Person person = KithFactory.eINSTANCE.createPerson();
            person.setId("id1");
            person.setFormattedName("Yara Castro");
            batch.put(person);
            batch.commit();
        }
        return file;
    }

    private static NetworkException refusal(Path file, boolean writing) {
        return catchThrowableOfType(NetworkException.class,
                () -> (writing ? Stores.open(file) : Stores.openReadOnly(file)).close());
    }

    private static void execute(Path file, String sql) throws Exception {
        try (Connection connection = JDBC.createConnection("jdbc:sqlite:" + file, new Properties());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
