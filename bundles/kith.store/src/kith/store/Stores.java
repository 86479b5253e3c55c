package kith.store;

import java.io.IOException;
import java.nio.file.Path;

import kith.store.internal.sqlite.SqliteStore;

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
        return SqliteStore.create(file);
    }

    /**
     * Opens a network. One whose file or folder cannot be written is opened for reading only.
     *
     * @throws NetworkException if it is missing, is not a network, was made by a newer version of Kith, or is open in
     *         another Kith
     */
    public static NetworkStore open(Path file) throws NetworkException {
        return SqliteStore.open(file);
    }

    /**
     * Opens a network for reading only; another Kith may be writing it.
     *
     * @throws NetworkException if it is missing, is not a network, or was made by a newer version of Kith
     */
    public static NetworkStore openReadOnly(Path file) throws NetworkException {
        return SqliteStore.openReadOnly(file);
    }

    /**
     * Saves what can be read of a damaged network into a new one. The damaged one is left as it is.
     *
     * @param rescued the file to make
     * @throws NetworkException if nothing can be read of it, or if the new one cannot be written or is there already
     */
    public static Recovery recover(Path damaged, Path rescued) throws NetworkException {
        return SqliteStore.recover(damaged, rescued);
    }

    /**
     * Deletes a network that is not open, with what is kept beside it while it is; does nothing if there is none.
     *
     * @throws IOException if it cannot be deleted
     */
    public static void delete(Path file) throws IOException {
        SqliteStore.delete(file);
    }
}
