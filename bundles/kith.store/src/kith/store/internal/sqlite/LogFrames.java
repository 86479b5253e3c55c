package kith.store.internal.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The frames of a write-ahead log that SQLite does not apply because one before them is damaged
 * (https://www.sqlite.org/fileformat2.html, 4). A frame that was cut off by a kill has none after it; those that were left
 * from before the log was last begun anew have other salts.
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
    private final Map<Long, Long> lost = new LinkedHashMap<>();
    private int commits;

    private LogFrames(FileChannel log, int pageSize) {
        this.log = log;
        this.pageSize = pageSize;
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

    /** Returns where in the log the content of each page is that is not applied, the last one of each page. */
    Map<Long, Long> lost() {
        return lost;
    }

    int pageSize() {
        return pageSize;
    }

    private void read(ByteBuffer header) throws IOException {
        Checksum checksum = new Checksum((header.getInt(0) & ~1) == LITTLE_ENDIAN_MAGIC && (header.getInt(0) & 1) == 0
                ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        checksum.add(header.slice(0, HEADER - 8));
        boolean sound = (header.getInt(0) & ~1) == LITTLE_ENDIAN_MAGIC && checksum.equals(header.getInt(24), header.getInt(28));
        long salts = header.getLong(16);
        boolean known = sound;
        boolean first = true;
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
                if (!sound) {
                    lost.put(Integer.toUnsignedLong(frame.getInt(0)), at + FRAME_HEADER);
                    commits += frame.getInt(4) != 0 ? 1 : 0;
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
