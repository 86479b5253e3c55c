package kith.store.internal.sqlite;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the rows of a database from its pages one by one, without the tree that leads to them: what a page of rows has is
 * found even if the way to it is damaged (https://www.sqlite.org/fileformat2.html, 1.6 and 2.1). Rows of tables without a
 * rowid are not found.
 */
final class PageScan {

    /** What is done with a row. */
    interface Visitor {

        /**
         * @param values a Long, a Double, a String, a byte[] or null for each column; null in place of the rowid
         */
        void visit(long rowid, List<Object> values);
    }

    private static final int HEADER = 100;
    private static final int TABLE_LEAF = 0x0d;
    private static final Set<Integer> PAGE_SIZES = Set.of(512, 1024, 2048, 4096, 8192, 16384, 32768, 65536);
    private static final int MOST = 1 << 30;

    private final FileChannel file;
    private final FileChannel log;
    /** Where pages are in the log that were never brought into the file. */
    private final Map<Long, Long> logged;
    private final int pageSize;
    private final int usable;
    private final long pages;

    private PageScan(FileChannel file, FileChannel log, Map<Long, Long> logged) throws IOException {
        this.file = file;
        this.log = log;
        this.logged = logged;
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        file.read(header, 0);
        int size = Short.toUnsignedInt(header.getShort(16));
        // Kith's own page size, where the header is damaged.
        pageSize = size == 1 ? 65536 : PAGE_SIZES.contains(size) ? size : 4096;
        usable = pageSize - (PAGE_SIZES.contains(size) ? Byte.toUnsignedInt(header.get(20)) : 0);
        pages = file.size() / pageSize;
    }

    /** Visits all rows that can be read; what is damaged is passed over. */
    static void run(Path database, Visitor visitor) throws IOException {
        try (FileChannel file = FileChannel.open(database, StandardOpenOption.READ)) {
            PageScan scan = new PageScan(file, null, Map.of());
            for (long page = 1; page <= scan.pages; page++) {
                scan.page(page, visitor);
            }
        }
    }

    /**
     * Visits all rows of pages of a log.
     *
     * @param logged where in the log each page is
     * @param pageSize the size of the pages in the log
     */
    static void run(Path database, Path log, Map<Long, Long> logged, int pageSize, Visitor visitor) throws IOException {
        try (FileChannel file = FileChannel.open(database, StandardOpenOption.READ);
                FileChannel pages = FileChannel.open(log, StandardOpenOption.READ)) {
            PageScan scan = new PageScan(file, pages, logged);
            if (scan.pageSize == pageSize) {
                for (long page : logged.keySet()) {
                    scan.page(page, visitor);
                }
            }
        }
    }

    private void page(long number, Visitor visitor) throws IOException {
        ByteBuffer page = read(number);
        int start = number == 1 ? HEADER : 0;
        if (page.get(start) != TABLE_LEAF) {
            return;
        }
        int cells = Short.toUnsignedInt(page.getShort(start + 3));
        for (int i = 0; i < cells && start + 8 + 2 * i + 1 < pageSize; i++) {
            try {
                cell(page, Short.toUnsignedInt(page.getShort(start + 8 + 2 * i)), visitor);
            } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException | ArithmeticException e) {
                // A cell that is no cell; the others of the page may be.
            }
        }
    }

    private void cell(ByteBuffer page, int offset, Visitor visitor) throws IOException {
        page.position(offset);
        long length = variable(page);
        long rowid = variable(page);
        if (length <= 0 || length > MOST) {
            return;
        }
        byte[] payload = payload(page, (int) length);
        if (payload != null) {
            visitor.visit(rowid, record(ByteBuffer.wrap(payload)));
        }
    }

    /** The part of a row on its page, and the rest from the chain of overflow pages (1.6). */
    private byte[] payload(ByteBuffer page, int length) throws IOException {
        int most = usable - 35;
        int here = length;
        if (length > most) {
            int least = (usable - 12) * 32 / 255 - 23;
            int wanted = least + (length - least) % (usable - 4);
            here = wanted <= most ? wanted : least;
        }
        byte[] first = new byte[here];
        page.get(first);
        if (here == length) {
            return first;
        }
        ByteArrayOutputStream payload = new ByteArrayOutputStream(Math.min(length, 1 << 20));
        payload.write(first);
        long next = Integer.toUnsignedLong(page.getInt());
        for (long steps = 0; payload.size() < length; steps++) {
            if (next < 1 || next > pages && !logged.containsKey(next) || steps > pages + logged.size()) {
                return null;
            }
            ByteBuffer overflow = read(next);
            next = Integer.toUnsignedLong(overflow.getInt());
            byte[] part = new byte[Math.min(usable - 4, length - payload.size())];
            overflow.get(part);
            payload.write(part);
        }
        return payload.toByteArray();
    }

    private static List<Object> record(ByteBuffer payload) {
        int end = Math.toIntExact(variable(payload));
        List<Long> types = new ArrayList<>();
        while (payload.position() < end) {
            types.add(variable(payload));
        }
        List<Object> values = new ArrayList<>(types.size());
        for (long type : types) {
            values.add(value(payload, type));
        }
        return values;
    }

    private static Object value(ByteBuffer payload, long type) {
        if (type >= 12) {
            long size = (type - 12) / 2;
            if (size > payload.remaining()) {
                throw new IllegalArgumentException("A column longer than its row");
            }
            byte[] bytes = new byte[(int) size];
            payload.get(bytes);
            return type % 2 == 0 ? bytes : new String(bytes, StandardCharsets.UTF_8);
        }
        return switch ((int) type) {
            case 0 -> null;
            case 1, 2, 3, 4 -> integer(payload, (int) type);
            case 5 -> integer(payload, 6);
            case 6 -> payload.getLong();
            case 7 -> payload.getDouble();
            case 8 -> 0L;
            case 9 -> 1L;
            default -> throw new IllegalArgumentException("No type of a column: " + type);
        };
    }

    private static Long integer(ByteBuffer payload, int bytes) {
        long value = payload.get();
        for (int i = 1; i < bytes; i++) {
            value = value << 8 | Byte.toUnsignedLong(payload.get());
        }
        return value;
    }

    private static long variable(ByteBuffer in) {
        long value = 0;
        for (int i = 0; i < 8; i++) {
            byte next = in.get();
            value = value << 7 | next & 0x7f;
            if (next >= 0) {
                return value;
            }
        }
        return value << 8 | Byte.toUnsignedLong(in.get());
    }

    private ByteBuffer read(long number) throws IOException {
        ByteBuffer page = ByteBuffer.allocate(pageSize);
        if (logged.containsKey(number)) {
            log.read(page, logged.get(number));
        } else {
            file.read(page, (number - 1) * pageSize);
        }
        return page.rewind().limit(pageSize);
    }
}
