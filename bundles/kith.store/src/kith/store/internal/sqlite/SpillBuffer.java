package kith.store.internal.sqlite;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A buffer of byte arrays that keeps the first of them in memory and all others in a temporary file, which the system deletes
 * with the process, however that ends. Where the file cannot be written everything stays in memory. For one thread at a time.
 */
final class SpillBuffer implements AutoCloseable {

    private static final long IN_MEMORY = 16L << 20;
    private static final int BLOCK = 1 << 16;

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

    private FileChannel file;
    private long inMemory;
    private long end;

    /** Takes bytes, which must not be changed any more. */
    Piece add(byte[] bytes) {
        Piece piece = new Piece(bytes);
        inMemory += bytes.length;
        if (inMemory > IN_MEMORY) {
            spill(piece);
        }
        return piece;
    }

    private void spill(Piece piece) {
        try {
            if (file == null) {
                file = open();
            }
            write(file, ByteBuffer.wrap(piece.bytes), end);
            piece.position = end;
            end += piece.length;
            inMemory -= piece.length;
            piece.bytes = null;
        } catch (IOException e) {
            // What cannot be written stays in memory.
        }
    }

    private static FileChannel open() throws IOException {
        Path path = Files.createTempFile("kith", ".changes");
        return FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    private static void write(FileChannel file, ByteBuffer bytes, long position) throws IOException {
        long at = position;
        while (bytes.hasRemaining()) {
            at += file.write(bytes, at);
        }
    }

    /** Returns the bytes of a piece. */
    byte[] read(Piece piece) throws IOException {
        if (piece.bytes != null) {
            return piece.bytes;
        }
        ByteBuffer bytes = ByteBuffer.allocate(piece.length);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, piece.position + bytes.position()) < 0) {
                throw new EOFException();
            }
        }
        return bytes.array();
    }

    /** Overwrites everything but some pieces, which are kept. */
    void retain(Iterable<Piece> kept) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        kept.forEach(pieces::add);
        inMemory = pieces.stream().filter(piece -> piece.bytes != null).mapToLong(piece -> piece.length).sum();
        if (file == null) {
            return;
        }
        FileChannel former = file;
        long formerEnd = end;
        List<byte[]> contents = new ArrayList<>();
        for (Piece piece : pieces) {
            contents.add(read(piece));
        }
        file = null;
        end = 0;
        for (int i = 0; i < contents.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.bytes == null) {
                piece.bytes = contents.get(i);
                inMemory += piece.length;
                spill(piece);
            }
        }
        try (former) {
            for (long at = 0; at < formerEnd; at += BLOCK) {
                write(former, ByteBuffer.allocate((int) Math.min(BLOCK, formerEnd - at)), at);
            }
            former.force(false);
        }
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            System.getLogger(SpillBuffer.class.getName()).log(System.Logger.Level.DEBUG, "Not closed", e);
        }
    }
}
