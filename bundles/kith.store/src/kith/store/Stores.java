package kith.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.osgi.util.NLS;

import kith.store.internal.sqlite.Failures;
import kith.store.internal.sqlite.OpenFiles;
import kith.store.internal.sqlite.Peek;
import kith.store.internal.sqlite.SqliteNetworks;

/** Opens and makes networks. */
public final class Stores {

    private Stores() {
    }

    /**
     * Makes an empty network, readable by its owner alone.
     *
     * @throws NetworkException if there is such a file already, or it cannot be written
     */
    public static NetworkStore create(Path file) throws NetworkException {
        return SqliteNetworks.create(file);
    }

    /**
     * Makes a network that has objects from the start, readable by its owner alone. It has its name only when it is complete
     * and on the disk, so that writing it takes a fraction of the time that transactions on an open network take.
     *
     * @param content writes the objects
     * @throws NetworkException if there is such a file already, it cannot be written, or the content fails
     * @since 0.1
     */
    public static void create(Path file, InitialContent content) throws NetworkException {
        SqliteNetworks.create(file, content);
    }

    /**
     * Opens a network. One whose file or folder cannot be written is opened for reading only.
     *
     * @throws NetworkException if it is missing, is not a network, was made by a newer version of Kith, or is open in
     *         another Kith
     */
    public static NetworkStore open(Path file) throws NetworkException {
        return SqliteNetworks.open(file);
    }

    /**
     * Opens a network for reading only; another Kith may be writing it.
     *
     * @throws NetworkException if it is missing, is not a network, or was made by a newer version of Kith
     */
    public static NetworkStore openReadOnly(Path file) throws NetworkException {
        return SqliteNetworks.openReadOnly(file);
    }

    /**
     * Opens a network to look at it: nothing of it is written, neither what a killed process has left to be done nor its log.
     *
     * @throws NetworkException if it is missing, is not a network, or was made by another version of Kith that keeps things
     *         elsewhere
     * @since 0.1
     */
    public static NetworkStore openToLook(Path file) throws NetworkException {
        return SqliteNetworks.openToLook(file);
    }

    /**
     * Looks at what stands beside a network and where it is, before it is opened or copied. A log that is of another file, as
     * when a file was put in the place of one after Kith was killed, gets a name of its own.
     *
     * @return what the user is to be told, a sentence each; empty if there is nothing, or no such file
     * @throws NetworkException if that log cannot be put aside
     * @since 0.1
     */
    public static List<String> look(Path network) throws NetworkException {
        return SqliteNetworks.look(network);
    }

    /**
     * Copies a network as it is at one moment, though it may be open and written to meanwhile. The copy is verified.
     *
     * @param copy the file to make
     * @param percent is told on this thread how much is done
     * @throws NetworkException if it is not a network, or damaged, or if the copy cannot be written or is there already
     */
    public static void copy(Path network, Path copy, IntConsumer percent) throws NetworkException {
        if (Files.exists(copy)) {
            throw Failures.exists(copy);
        }
        SqliteNetworks.copy(network.toAbsolutePath(), copy.toAbsolutePath(), percent);
    }

    /**
     * Returns whether a network, such as a backup, holds an object or its history; also one of an older version, which stays
     * as it is.
     *
     * @throws NetworkException if it is not a network, or damaged
     */
    public static boolean knows(Path network, String id) throws NetworkException {
        return Peek.knows(network, id);
    }

    /**
     * Looks for damage in the pages of a network of any version; what they say is not looked at. Nothing is written.
     *
     * @return a sentence about each problem; empty if there is none
     * @throws NetworkException if it is not a network, or is damaged at its beginning
     * @since 0.1
     */
    public static List<String> damagedPages(Path network) throws NetworkException {
        return Peek.problems(network);
    }

    /**
     * Saves what can be read of a damaged network into a new one. The damaged one is left as it is.
     *
     * @param rescued the file to make
     * @throws NetworkException if nothing can be read of it, or if the new one cannot be written or is there already
     */
    public static Recovery recover(Path damaged, Path rescued) throws NetworkException {
        return SqliteNetworks.recover(damaged, rescued);
    }

    /**
     * Opens a file that may be a network to read its bytes. Unlike other ways to read it, this one leaves the locks alone
     * that this process has on a network that is open: without them, changes are lost while another process reads it.
     *
     * @return a stream that reads the file as it is in the file system, without what is in a log
     * @throws IOException if it cannot be read
     * @since 0.1
     */
    public static InputStream newInputStream(Path file) throws IOException {
        return OpenFiles.newInputStream(file);
    }

    /**
     * Refuses a file that is about to be read or written as something else, such as a picture, if this process has it open as
     * a network, or if it stands beside one that is open, as its log does.
     *
     * @param file any file; need not be there
     * @throws IOException with a sentence for the user if it is open as a network
     * @since 0.1
     */
    public static void requireNotOpen(Path file) throws IOException {
        if (OpenFiles.contain(file)) {
            throw new IOException(NLS.bind(Messages.openAsNetwork, file.getFileName()));
        }
    }

    /**
     * Deletes a network that is not open, with what is kept beside it while it is; does nothing if there is none.
     *
     * @throws IOException if it cannot be deleted
     */
    public static void delete(Path file) throws IOException {
        SqliteNetworks.delete(file);
    }
}
