package kith.store.internal.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * The identity and state of a file as its folder shows them: by one call of the system, because opening and closing another
 * channel on a database would drop the locks that SQLite has on it (https://www.sqlite.org/howtocorrupt.html, 2.2).
 *
 * @param key tells the file from every other one: device and inode, or when it was made where the system has no such numbers
 * @param size its size in bytes
 * @param modified when it was written last
 */
record FileStamp(Object key, long size, FileTime modified) {

    /** Returns the stamp of a file, null if there is none of this name, or if that cannot be seen. */
    static FileStamp of(Path file) {
        try {
            return look(file);
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * Returns the stamp of a file, null if there is none of this name.
     *
     * @throws IOException if that cannot be seen, as when its drive does not answer
     */
    static FileStamp look(Path file) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            Object key = attributes.fileKey();
            return new FileStamp(key == null ? attributes.creationTime() : key, attributes.size(), attributes.lastModifiedTime());
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /** Returns whether another stamp is of the same file, whatever was written to it. */
    boolean isSameFile(FileStamp other) {
        return other != null && key.equals(other.key);
    }
}
