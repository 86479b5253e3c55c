package kith.exchange.internal.linkedin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * The header of the table: which column holds what, in whatever order they are.
 *
 * @param separator what stands between cells; a spreadsheet may have changed it
 * @param names the names of the columns in lower case
 */
record Columns(char separator, List<String> names) {

    static final String FIRST_NAME = "first name";
    static final String LAST_NAME = "last name";
    static final String URL = "url";
    static final String EMAIL = "email address";
    static final String COMPANY = "company";
    static final String POSITION = "position";
    static final String CONNECTED_ON = "connected on";

    /** Returns the columns if a line is the header. */
    static Optional<Columns> find(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        if (lower.length() > 2000 || !lower.contains(FIRST_NAME) || !lower.contains(CONNECTED_ON)) {
            return Optional.empty();
        }
        for (char separator : new char[] { ',', ';', '\t' }) {
            List<String> names = new ArrayList<>();
            for (String name : cells(lower, separator)) {
                names.add(name.strip().replace("\uFEFF", ""));
            }
            if (names.contains(FIRST_NAME) && names.contains(LAST_NAME) && names.contains(CONNECTED_ON)) {
                return Optional.of(new Columns(separator, names));
            }
        }
        return Optional.empty();
    }

    private static List<String> cells(String line, char separator) {
        try {
            return new Columns(separator, List.of()).parse(line).getFields();
        } catch (CsvParseException e) {
            return List.of();
        }
    }

    /** @throws CsvParseException if it cannot be parsed */
    CsvRecord parse(String row) {
        return CsvReader.builder().fieldSeparator(separator).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofSingleCsvRecord(row);
    }

    /** Returns a cell of a row, null if it is blank or not there. */
    String cell(CsvRecord row, String name) {
        int index = names.indexOf(name);
        String text = index < 0 || index >= row.getFieldCount() ? null : row.getField(index).strip();
        return text == null || text.isEmpty() ? null : text;
    }
}
