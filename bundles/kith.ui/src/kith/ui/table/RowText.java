package kith.ui.table;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says rows as text for other programs, such as a spreadsheet: tabs between columns, a line for each row. */
record RowText<R>(List<Heading> shown, Map<String, Column<R>> own) {

    /**
     * Returns the headings and the rows.
     *
     * @param rows the rows; null for one whose object is gone, which is left out
     * @param extras what there is to say beside each row
     */
    String of(List<R> rows, List<Map<String, Cell>> extras) {
        StringBuilder text = new StringBuilder(shown.stream().map(Heading::label).collect(Collectors.joining("\t")));
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) != null) {
                text.append(System.lineSeparator()).append(line(rows.get(i), extras.get(i)));
            }
        }
        return text.append(System.lineSeparator()).toString();
    }

    private String line(R row, Map<String, Cell> extras) {
        return shown.stream().map(heading -> {
            Column<R> column = own.get(heading.id());
            return column == null ? extras.getOrDefault(heading.id(), Cell.EMPTY).text() : column.text().apply(row);
        }).map(RowText::cell).collect(Collectors.joining("\t"));
    }

    /** What would end a cell or a line is a blank in it. */
    private static String cell(String text) {
        return text == null ? "" : text.replaceAll("[\t\r\n]+", " ");
    }
}
