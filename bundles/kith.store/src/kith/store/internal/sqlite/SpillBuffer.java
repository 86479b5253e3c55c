package kith.store.internal.sqlite;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A buffer of byte arrays that keeps the first of them in memory and all others in a temporary file, which only the user can
 * read, and which nobody can once the process has ended. Unlike a channel, the file stays open when a thread is interrupted.
 * For one thread at a time.
 */
final class SpillBuffer implements AutoCloseable {

    private static final long IN_MEMORY = 16L << 20;
    private static final long WASTE = 32L << 20;
    private static final int BLOCK = 1 << 16;
    private static final String NAME = "changes";

    /** A byte array in the buffer: in memory, or a place in the file. */
    static final class Piece {

        private byte[] bytes;
        private long position;
        private final int length;

        private Piece(byte[] bytes) {
            this.bytes = bytes;
            length = bytes.length;
        }
    }

    private Path path;
    private RandomAccessFile file;
    private long inMemory;
    private long end;
    private long wasted;

    /**
     * Takes bytes, which must not be changed any more.
     *
     * @throws IOException if there is no space for them, in memory or in the file
     */
    Piece add(byte[] bytes) throws IOException {
        Piece piece = new Piece(bytes);
        if (inMemory + bytes.length > IN_MEMORY) {
            if (file == null) {
                open();
            }
            file.seek(end);
            file.write(bytes);
            piece.position = end;
            piece.bytes = null;
            end += bytes.length;
        } else {
            inMemory += bytes.length;
        }
        return piece;
    }

    private void open() throws IOException {
        Path made = TemporaryFolder.create(NAME);
        try {
            file = new RandomAccessFile(made.toFile(), "rw");
        } finally {
            path = isDeleted(made) ? null : made;
        }
        end = 0;
        wasted = 0;
    }

    /** Where a file that is open can be deleted, nobody finds it any more. */
    private static boolean isDeleted(Path file) {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns how many bytes the pieces have. */
    long size() {
        return inMemory + end - wasted;
    }

    /** Returns whether the file has become so large by pieces that were given back that it is to be written anew. */
    boolean isWasteful() {
        return wasted > WASTE && wasted > end / 2;
    }

    /** Returns the bytes of a piece. */
    byte[] read(Piece piece) throws IOException {
        if (piece.bytes != null) {
            return piece.bytes;
        }
        byte[] bytes = new byte[piece.length];
        file.seek(piece.position);
        file.readFully(bytes);
        return bytes;
    }

    /** Gives back a piece, which must not be read any more. */
    void release(Piece piece) {
        if (piece.bytes != null) {
            inMemory -= piece.length;
            piece.bytes = null;
        } else {
            wasted += piece.length;
        }
    }

    /**
     * Overwrites everything but some pieces, which are kept.
     *
     * @throws IOException if they cannot be kept: then all are as before
     */
    void retain(Iterable<Piece> kept) throws IOException {
        List<Piece> spilled = new ArrayList<>();
        long left = 0;
        for (Piece piece : kept) {
            if (piece.bytes == null) {
                spilled.add(piece);
            } else {
                left += piece.length;
            }
        }
        if (file != null) {
            moveToNewFile(spilled);
        }
        inMemory = left;
    }

    private void moveToNewFile(List<Piece> pieces) throws IOException {
        RandomAccessFile former = file;
        Path formerPath = path;
        long formerEnd = end;
        long formerWaste = wasted;
        long[] positions = new long[pieces.size()];
        file = null;
        path = null;
        end = 0;
        wasted = 0;
        try {
            for (int i = 0; i < positions.length; i++) {
                positions[i] = end;
                copy(former, pieces.get(i));
            }
        } catch (IOException e) {
            close();
            file = former;
            path = formerPath;
            end = formerEnd;
            wasted = formerWaste;
            throw e;
        }
        for (int i = 0; i < positions.length; i++) {
            pieces.get(i).position = positions[i];
        }
        overwrite(former, formerEnd, formerPath);
    }

    private void copy(RandomAccessFile former, Piece piece) throws IOException {
        if (file == null) {
            open();
        }
        byte[] block = new byte[Math.min(BLOCK, piece.length)];
        former.seek(piece.position);
        file.seek(end);
        for (int copied = 0; copied < piece.length;) {
            int length = Math.min(block.length, piece.length - copied);
            former.readFully(block, 0, length);
            file.write(block, 0, length);
            copied += length;
        }
        end += piece.length;
    }

    private static void overwrite(RandomAccessFile former, long length, Path path) {
        try (former) {
            byte[] nothing = new byte[BLOCK];
            former.seek(0);
            for (long at = 0; at < length; at += BLOCK) {
                former.write(nothing, 0, (int) Math.min(BLOCK, length - at));
            }
            former.getFD().sync();
        } catch (IOException e) {
            log("Not overwritten", e);
        }
        delete(path);
    }

    private static void delete(Path path) {
        if (path != null && !isDeleted(path)) {
            log("Not deleted: " + path, null);
        }
    }

    private static void log(String what, IOException e) {
        System.getLogger(SpillBuffer.class.getName()).log(System.Logger.Level.DEBUG, what, e);
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            log("Not closed", e);
        }
        delete(path);
        path = null;
        file = null;
    }
}
