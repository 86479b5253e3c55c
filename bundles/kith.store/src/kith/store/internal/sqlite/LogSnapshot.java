package kith.store.internal.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The committed part of a write-ahead log as it was when it was last read (https://www.sqlite.org/fileformat2.html, 4). SQLite
 * has no locks on the log itself, so that it can be opened and closed beside it. For one thread.
 */
final class LogSnapshot {

    private static final int HEADER = 32;
    private static final int FRAME_HEADER = 24;
    private static final int MAGIC = 0x377f0682;

    private final Path file;
    private final int pageSize;
    private final Map<Integer, Long> pages = new HashMap<>();
    private byte[] header = new byte[0];
    /** Where the last committed frame ends, and the checksum up to there. */
    private long end;
    private LogFrames.Checksum checksum;

    /** @param file the log; need not be there */
    LogSnapshot(Path file, int pageSize) {
        this.file = file;
        this.pageSize = pageSize;
    }

    /**
     * Reads what was committed since the last call.
     *
     * @return whether there was anything, or the log was begun anew
     */
    boolean advance() throws IOException {
        try (FileChannel log = FileChannel.open(file, StandardOpenOption.READ)) {
            byte[] now = readHeader(log);
            boolean isNew = !Arrays.equals(now, header);
            if (isNew) {
                begin(now);
            }
            long before = end;
            if (checksum != null) {
                read(log);
            }
            return isNew || end > before;
        } catch (NoSuchFileException e) {
            boolean isNew = header.length > 0;
            begin(new byte[0]);
            return isNew;
        }
    }

    /**
     * Returns whether what was read is what SQLite takes for the committed part.
     *
     * @param frames how many frames SQLite reads; none where it has folded all in and will begin the log anew
     */
    boolean endsAt(long frames) {
        if (frames <= 0) {
            pages.clear();
            return true;
        }
        return checksum != null && end == HEADER + frames * (FRAME_HEADER + pageSize);
    }

    /**
     * Writes the pages of the log to their places in a copy of the file.
     *
     * @return whether the log was not begun anew meanwhile, in which case the pages may be any
     */
    boolean applyTo(FileChannel copy) throws IOException {
        if (pages.isEmpty()) {
            return true;
        }
        ByteBuffer page = ByteBuffer.allocateDirect(pageSize);
        try (FileChannel log = FileChannel.open(file, StandardOpenOption.READ)) {
            for (Map.Entry<Integer, Long> place : pages.entrySet()) {
                fill(log, page.clear(), place.getValue());
                page.flip();
                long at = (Integer.toUnsignedLong(place.getKey()) - 1) * pageSize;
                while (page.hasRemaining()) {
                    at += copy.write(page, at);
                }
            }
            return Arrays.equals(readHeader(log), header);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static byte[] readHeader(FileChannel log) throws IOException {
        ByteBuffer now = ByteBuffer.allocate(HEADER);
        return fill(log, now, 0) ? now.array() : new byte[0];
    }

    /** Begins with the first frame of a log; there are none where its header is not that of a log of this file. */
    private void begin(byte[] now) {
        header = now;
        end = HEADER;
        pages.clear();
        checksum = null;
        if (now.length == HEADER) {
            ByteBuffer fields = ByteBuffer.wrap(now);
            LogFrames.Checksum sum = new LogFrames.Checksum(
                    (fields.getInt(0) & 1) == 0 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            sum.add(fields.slice(0, HEADER - 8));
            if ((fields.getInt(0) & ~1) == MAGIC && fields.getInt(8) == pageSize && sum.equals(fields.getInt(24), fields.getInt(28))) {
                checksum = sum;
            }
        }
    }

    /** Reads frames up to the first one that is not of the log any more, and keeps those of transactions that ended. */
    private void read(FileChannel log) throws IOException {
        long salts = ByteBuffer.wrap(header).getLong(16);
        LogFrames.Checksum sum = new LogFrames.Checksum(checksum);
        Map<Integer, Long> open = new HashMap<>();
        ByteBuffer frame = ByteBuffer.allocate(FRAME_HEADER + pageSize);
        for (long at = end; fill(log, frame.clear(), at) && frame.getLong(8) == salts; at += frame.capacity()) {
            sum.add(frame.slice(0, 8));
            sum.add(frame.slice(FRAME_HEADER, pageSize));
            if (!sum.equals(frame.getInt(16), frame.getInt(20))) {
                return;
            }
            open.put(frame.getInt(0), at + FRAME_HEADER);
            if (frame.getInt(4) != 0) {
                pages.putAll(open);
                open.clear();
                end = at + frame.capacity();
                checksum = new LogFrames.Checksum(sum);
            }
        }
    }

    /** Reads as much as a buffer takes, and returns whether there was so much. */
    private static boolean fill(FileChannel from, ByteBuffer buffer, long at) throws IOException {
        long next = at;
        while (buffer.hasRemaining()) {
            int count = from.read(buffer, next);
            if (count < 0) {
                return false;
            }
            next += count;
        }
        return true;
    }
}
