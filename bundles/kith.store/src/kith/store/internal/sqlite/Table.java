package kith.store.internal.sqlite;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table whose rows are written from values. */
final class Table {

    private final String name;
    private final int keys;
    private final boolean text;
    private final List<String> columns;
    private final String insert;
    private final String delete;

    /**
     * @param keys how many columns, from the first on, tell a row from all others
     * @param columns the columns that are written; others keep what they have
     */
    Table(String name, int keys, String... columns) {
        this(name, keys, false, columns);
    }

    private Table(String name, int keys, boolean text, String... columns) {
        this.name = name;
        this.keys = keys;
        this.text = text;
        this.columns = List.of(columns);
        insert = "INSERT INTO " + name + " (" + String.join(", ", columns) + ") VALUES ("
                + IntStream.range(0, columns.length).mapToObj(i -> "?").collect(Collectors.joining(", ")) + ")";
        delete = "DELETE FROM " + name + where();
    }

    /** Returns a full-text index, whose rows are replaced as a whole. */
    static Table text(String name) {
        return new Table(name, 1, true, "rowid", "title", "text");
    }

    String name() {
        return name;
    }

    /** Returns the place of a column among those that are written. */
    int column(String column) {
        return columns.indexOf(column);
    }

    int keys() {
        return keys;
    }

    boolean isText() {
        return text;
    }

    String insert() {
        return insert;
    }

    /** Returns the statement that inserts a row in the place of one that is there. */
    String replace() {
        return insert.replaceFirst("INSERT", "INSERT OR REPLACE");
    }

    String delete() {
        return delete;
    }

    /** Returns the statement that changes some columns of the row that the last parameters are the key of. */
    String update(BitSet changed) {
        return "UPDATE " + name + changed.stream().mapToObj(i -> columns.get(i) + " = ?")
                .collect(Collectors.joining(", ", " SET ", "")) + where();
    }

    private String where() {
        return columns.stream().limit(keys).map(column -> column + " = ?").collect(Collectors.joining(" AND ", " WHERE ", ""));
    }

    @Override
    public String toString() {
        return name;
    }
}
