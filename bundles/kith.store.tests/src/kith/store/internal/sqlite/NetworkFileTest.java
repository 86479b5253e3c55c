package kith.store.internal.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.store.NetworkException;
import kith.store.NetworkException.Reason;

class NetworkFileTest {

    @TempDir
    private Path folder;

    @Test
    void aNewNetworkOpensAgainInWalModeWithFullSynchronisation() throws Exception {
        Path file = network();
        try (Connection connection = NetworkFile.open(file)) {
            assertEquals("wal", pragma(connection, "journal_mode"));
            assertEquals("2", pragma(connection, "synchronous"));
            assertEquals("1", pragma(connection, "foreign_keys"));
        }
    }

    @Test
    void aNewNetworkIsReadableByItsOwnerAlone() throws Exception {
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(network())));
    }

    @Test
    void anExistingFileIsNeverOverwritten() throws Exception {
        Path file = Files.writeString(folder.resolve("notes.kith"), "mine");
        assertEquals(Reason.EXISTS, assertThrows(NetworkException.class, () -> NetworkFile.create(file)).getReason());
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void aMissingFolderIsNamed() {
        assertEquals(Reason.INACCESSIBLE, assertThrows(NetworkException.class,
                () -> NetworkFile.create(folder.resolve("none/n.kith"))).getReason());
    }

    @Test
    void aMissingFileIsRefusedAndNotMade() {
        assertEquals(Reason.MISSING, refusal(folder.resolve("none.kith")));
        assertEquals(false, Files.exists(folder.resolve("none.kith")));
    }

    @Test
    void aFolderAnEmptyFileAndNoiseAreNoNetworksAndStayAsTheyAre() throws IOException {
        byte[] noise = new byte[1_000_000];
        new Random(7).nextBytes(noise);
        Path noisy = Files.write(folder.resolve("noise.kith"), noise);

        assertEquals(Reason.NOT_A_NETWORK, refusal(folder));
        assertEquals(Reason.NOT_A_NETWORK, refusal(Files.createFile(folder.resolve("empty.kith"))));
        assertEquals(Reason.NOT_A_NETWORK, refusal(noisy));
        assertArrayEquals(noise, Files.readAllBytes(noisy));
    }

    @Test
    void aDatabaseOfAnotherProgramIsNoNetwork() throws SQLException {
        Path file = folder.resolve("other.kith");
        execute(file, "CREATE TABLE other(id)");
        assertEquals(Reason.NOT_A_NETWORK, refusal(file));
    }

    @Test
    void aNetworkOfANewerVersionIsRefused() throws Exception {
        Path file = network();
        execute(file, "PRAGMA user_version=" + (Schema.version() + 1));
        assertEquals(Reason.NEWER, refusal(file));
    }

    private Path network() throws Exception {
        Path file = folder.resolve("my network.kith");
        NetworkFile.create(file).close();
        return file;
    }

    private static Reason refusal(Path file) {
        return assertThrows(NetworkException.class, () -> NetworkFile.open(file).close()).getReason();
    }

    private static void execute(Path file, String sql) throws SQLException {
        try (Connection connection = new org.sqlite.JDBC().connect("jdbc:sqlite:" + file, new java.util.Properties());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String pragma(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery("PRAGMA " + name)) {
            result.next();
            return result.getString(1);
        }
    }
}
