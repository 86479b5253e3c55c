package kith.exchange.internal.linkedin;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import kith.exchange.ContactSink;
import kith.exchange.internal.LineReader;
import kith.exchange.internal.LineReader.Line;
import kith.exchange.internal.Messages;

/**
 * Goes through the rows of a table. A row may have several lines, between quotation marks; one that is never closed does
 * not take the rows after it with it.
 */
final class Rows {

    /** How many lines a row may have. */
    private static final int MOST_LINES = 40;
    private static final int LONGEST = 1 << 20;

    private final LineReader reader;
    private final RowText texts;
    private final ContactSink sink;
    private final ExportDate export;
    private final Deque<Line> ahead = new ArrayDeque<>();
    private Columns columns;
    private boolean isEmpty = true;

    Rows(LineReader reader, RowText texts, ContactSink sink, ExportDate export) {
        this.reader = reader;
        this.texts = texts;
        this.sink = sink;
        this.export = export;
    }

    void read() throws IOException {
        for (Line line = next(); line != null; line = next()) {
            if (columns == null) {
                columns = Columns.find(text(line)).orElse(null);
                tellWhatIsNotTaken(line.number());
            } else if (!line.isBlank()) {
                row(line);
                isEmpty = false;
            }
        }
        if (isEmpty) {
            sink.notice(0, Messages.noRows);
        }
    }

    private void row(Line first) throws IOException {
        Optional<String> text = wholeRow(first);
        if (text.isEmpty()) {
            sink.reject(first.number(), Messages.rowWithOpenQuote);
            return;
        }
        try {
            CsvRecord row = columns.parse(text.get());
            boolean hasMore = hasMoreThanHeader(row);
            if (hasMore && !isInPlace(row)) {
                sink.reject(first.number(),
                        NLS.bind(Messages.rowWithTooManyCells, row.getFieldCount(), columns.names().size()));
            } else {
                if (hasMore) {
                    sink.notice(first.number(), NLS.bind(Messages.rowWithFurtherCells, further(row)));
                }
                Connection.of(columns, row, export).ifPresentOrElse(person -> sink.accept(person, first.number()),
                        () -> sink.reject(first.number(), Messages.rowWithoutName));
            }
        } catch (CsvParseException e) {
            sink.reject(first.number(), NLS.bind(Messages.rowUnreadable, reason(e)));
        }
    }

    /** The parser counts lines of what it is given, which is one row. */
    private static String reason(CsvParseException e) {
        return String.valueOf(e.getMessage()).replaceFirst("\\s*\\(record starting at line.*", "");
    }

    private void tellWhatIsNotTaken(long line) {
        if (columns != null && !columns.notTaken().isEmpty()) {
            sink.notice(line, NLS.bind(Messages.columnsNotTaken, String.join(", ", columns.notTaken())));
        }
    }

    /** Cells after the last are no comma too many within the row if the date, which is the last, is where it should be. */
    private boolean isInPlace(CsvRecord row) {
        String date = columns.cell(row, Columns.CONNECTED_ON);
        return columns.names().getLast().equals(Columns.CONNECTED_ON) && date != null && ConnectionDate.parse(date).isPresent();
    }

    private String further(CsvRecord row) {
        return row.getFields().stream().skip(columns.names().size()).map(String::strip).filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private boolean hasMoreThanHeader(CsvRecord row) {
        return row.getFields().stream().skip(columns.names().size()).anyMatch(cell -> !cell.isBlank());
    }

    /** Returns the lines of a row, empty if a quotation mark is not closed; then only its first line is used up. */
    private Optional<String> wholeRow(Line first) throws IOException {
        if (first.bytes().length > LONGEST) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(text(first));
        List<Line> more = new ArrayList<>();
        boolean open = isOpen(text, 0, false);
        while (open) {
            Line line = more.size() < MOST_LINES ? next() : null;
            if (line == null || line.bytes().length > LONGEST || isRow(line)) {
                if (line != null) {
                    more.add(line);
                }
                more.reversed().forEach(ahead::addFirst);
                return Optional.empty();
            }
            more.add(line);
            int from = text.length();
            text.append('\n').append(text(line));
            open = isOpen(text, from, true);
        }
        return Optional.of(text.toString());
    }

    /** Returns whether a line is a row by itself, so that a quotation mark before it was hardly meant to take it in. */
    private boolean isRow(Line line) {
        String text = text(line);
        try {
            int count = columns.names().size();
            return !isOpen(text, 0, false) && count > 2 && columns.parse(text).getFieldCount() == count;
        } catch (CsvParseException e) {
            return false;
        }
    }

    private static boolean isOpen(CharSequence text, int from, boolean open) {
        for (int i = from; i < text.length(); i++) {
            open ^= text.charAt(i) == '"';
        }
        return open;
    }

    private Line next() throws IOException {
        return ahead.isEmpty() ? reader.next() : ahead.removeFirst();
    }

    private String text(Line line) {
        return texts.of(line);
    }
}
