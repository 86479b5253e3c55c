package kith.store.internal.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

import kith.store.NetworkException;
import kith.store.NetworkException.Reason;

/** The file of a network: makes a new one and opens connections to one, refusing what is not a network of Kith. */
public final class NetworkFile {

    /** "Kith" in ASCII, at offset 68 of the file's header (https://www.sqlite.org/fileformat.html, 1.3.17). */
    static final int APPLICATION_ID = 0x4b697468;

    /** The version of the schema that this program writes, at offset 60. */
    static final int VERSION = 1;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 100;

    private NetworkFile() {
    }

    /**
     * Makes an empty network that its owner alone can read, and opens it.
     *
     * @throws NetworkException if there is such a file already, or if it cannot be written
     */
    public static Connection create(Path file) throws NetworkException {
        try {
            Files.createFile(file, ownerOnly());
        } catch (FileAlreadyExistsException e) {
            throw new NetworkException(Reason.EXISTS, file, "a file of this name exists already; choose another name", e);
        } catch (IOException e) {
            throw new NetworkException(Reason.INACCESSIBLE, file, "cannot be created; check that its folder exists and can be written", e);
        }
        Connection connection = null;
        try {
            connection = connect(file);
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA application_id=" + APPLICATION_ID);
                statement.execute("PRAGMA user_version=" + VERSION);
            }
            return connection;
        } catch (SQLException e) {
            close(connection, e);
            throw new NetworkException(Reason.INACCESSIBLE, file, "cannot be written: " + e.getMessage(), e);
        }
    }

    /**
     * Opens a network.
     *
     * @throws NetworkException if it is missing, is not a network, or was made by a newer version of Kith
     */
    public static Connection open(Path file) throws NetworkException {
        checkHeader(file);
        try {
            return connect(file);
        } catch (SQLException e) {
            throw new NetworkException(Reason.INACCESSIBLE, file, "cannot be opened: " + e.getMessage(), e);
        }
    }

    private static void checkHeader(Path file) throws NetworkException {
        if (!Files.exists(file)) {
            throw new NetworkException(Reason.MISSING, file, "there is no such file", null);
        }
        if (!Files.isRegularFile(file)) {
            throw new NetworkException(Reason.NOT_A_NETWORK, file, "is a folder, not a network; choose a *.kith file", null);
        }
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            while (header.hasRemaining() && channel.read(header) >= 0) {
                continue;
            }
        } catch (IOException e) {
            throw new NetworkException(Reason.INACCESSIBLE, file, "cannot be read; check its permissions", e);
        }
        byte[] magic = new byte[MAGIC.length];
        header.get(0, magic);
        if (header.hasRemaining() || !java.util.Arrays.equals(magic, MAGIC) || header.getInt(68) != APPLICATION_ID) {
            throw new NetworkException(Reason.NOT_A_NETWORK, file, "is not a network of Kith; choose a *.kith file", null);
        }
        if (header.getInt(60) > VERSION) {
            throw new NetworkException(Reason.NEWER, file, "was made by a newer version of Kith; update Kith to open it", null);
        }
    }

    private static Connection connect(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        return JDBC.createConnection("jdbc:sqlite:" + file.toAbsolutePath(), config.toProperties());
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
                : new FileAttribute<?>[0];
    }

    private static void close(Connection connection, SQLException failure) {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                failure.addSuppressed(e);
            }
        }
    }
}
