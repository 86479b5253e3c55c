package kith.exchange.internal.linkedin;

import java.io.IOException;

import kith.exchange.ContactReader;
import kith.exchange.ContactSink;
import kith.exchange.FileStart;
import kith.exchange.ImportSource;
import kith.exchange.internal.LineReader;

/** The connections of an export from LinkedIn: rows of comma-separated values, perhaps after notes. */
public final class ConnectionsReader implements ContactReader {

    /** How many lines there may be before the header. */
    private static final int NOTES = 20;

    @Override
    public Match recognize(FileStart start) {
        return start.text().lines().limit(NOTES).anyMatch(line -> Columns.find(line).isPresent()) ? Match.CERTAIN : Match.NO;
    }

    @Override
    public void read(ImportSource source, ContactSink sink) throws IOException {
        try (LineReader lines = new LineReader(source)) {
            new Rows(lines, new RowText(source, sink), sink, ExportDate.of(source.file())).read();
        }
    }
}
