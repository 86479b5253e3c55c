package kith.store.internal.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The frames of a write-ahead log that were committed: those that SQLite applies, and those that it does not because one before
 * them is damaged (https://www.sqlite.org/fileformat2.html, 4). A frame that was cut off by a kill has none after it; those that
 * were left from before the log was last begun anew have other salts. Frames after the last commit are of a transaction that was
 * cancelled or killed.
 */
final class LogFrames {

    private static final int HEADER = 32;
    private static final int FRAME_HEADER = 24;
    private static final int LITTLE_ENDIAN_MAGIC = 0x377f0682;
    private static final int SMALLEST = 512;
    private static final int LARGEST = 65536;
    private static final int KITHS = 4096;

    private final FileChannel log;
    private final int pageSize;
    private final Map<Long, Long> applied = new LinkedHashMap<>();
    private final Map<Long, Long> lost = new LinkedHashMap<>();
    private int commits;

    private LogFrames(FileChannel log, int pageSize) {
        this.log = log;
        this.pageSize = pageSize;
    }

    /** Returns whether a file begins like a log. */
    static boolean isLog(Path file) throws IOException {
        try (InputStream in = OpenFiles.newInputStream(file)) {
            byte[] magic = in.readNBytes(Integer.BYTES);
            return magic.length == Integer.BYTES && isMagic(ByteBuffer.wrap(magic).getInt());
        }
    }

    private static boolean isMagic(int magic) {
        return (magic & ~1) == LITTLE_ENDIAN_MAGIC;
    }

    /** Reads a log; empty if there is none. */
    static LogFrames of(Path file) throws IOException {
        try (FileChannel log = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer header = ByteBuffer.allocate(HEADER);
            log.read(header, 0);
            int size = header.getInt(8);
            LogFrames frames = new LogFrames(log, size >= SMALLEST && size <= LARGEST && Integer.bitCount(size) == 1 ? size : KITHS);
            frames.read(header);
            return frames;
        }
    }

    /** Returns how many transactions end in frames that are not applied. */
    int commits() {
        return commits;
    }

    /** Returns where in the log the content of each page is that SQLite applies, the last one of each page. */
    Map<Long, Long> applied() {
        return applied;
    }

    /** Returns where in the log the content of each page is that is not applied, the last one of each page. */
    Map<Long, Long> lost() {
        return lost;
    }

    int pageSize() {
        return pageSize;
    }

    private void read(ByteBuffer header) throws IOException {
        Checksum checksum = new Checksum(isMagic(header.getInt(0)) && (header.getInt(0) & 1) == 0
                ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        checksum.add(header.slice(0, HEADER - 8));
        boolean sound = isMagic(header.getInt(0)) && checksum.equals(header.getInt(24), header.getInt(28));
        long salts = header.getLong(16);
        boolean known = sound;
        boolean first = true;
        Map<Long, Long> pages = new LinkedHashMap<>();
        ByteBuffer frame = ByteBuffer.allocate(FRAME_HEADER + pageSize);
        for (long at = HEADER; at + frame.capacity() <= log.size(); at += frame.capacity()) {
            log.read(frame.clear(), at);
            if (!known) {
                // The beginning is damaged: the first frame tells the salts.
                salts = frame.getLong(8);
                known = true;
            }
            if (frame.getLong(8) == salts) {
                if (sound) {
                    checksum.add(frame.slice(0, 8));
                    checksum.add(frame.slice(FRAME_HEADER, pageSize));
                    sound = checksum.equals(frame.getInt(16), frame.getInt(20));
                } else {
                    first = false;
                }
                pages.put(Integer.toUnsignedLong(frame.getInt(0)), at + FRAME_HEADER);
                if (frame.getInt(4) != 0) {
                    (sound ? applied : lost).putAll(pages);
                    commits += sound ? 0 : 1;
                    pages.clear();
                }
            } else if (sound) {
                // Here the log ends; what comes is older. A frame of which the salts are damaged is found by those after it.
                sound = false;
            }
        }
        if (first) {
            lost.clear();
            commits = 0;
        }
    }

    /** The sum over all frames so far. */
    static final class Checksum {

        private final ByteOrder order;
        private int one;
        private int other;

        Checksum(ByteOrder order) {
            this.order = order;
        }

        /** Makes a copy, from which it goes on. */
        Checksum(Checksum other) {
            order = other.order;
            one = other.one;
            this.other = other.other;
        }

        void add(ByteBuffer words) {
            ByteBuffer in = words.order(order);
            while (in.remaining() >= 8) {
                one += in.getInt() + other;
                other += in.getInt() + one;
            }
        }

        boolean equals(int first, int second) {
            return one == first && other == second;
        }
    }
}
