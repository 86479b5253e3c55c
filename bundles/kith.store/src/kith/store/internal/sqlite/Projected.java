package kith.store.internal.sqlite;

import java.util.List;

/**
 * What stands in the file for an object.
 *
 * @param title what it is called
 * @param body the object as a whole, null if there is none
 * @param rows what is derived of it
 */
record Projected(String id, String type, String title, byte[] body, List<TableRow> rows) {

    private static final Table ENTITY = new Table("entity", 1, "pk", "type", "title", "body");

    /** Returns what stands in the file for an object that is not there. */
    static Projected nothing(String id) {
        return new Projected(id, "", "", null, List.of());
    }

    /** Returns the object's own row. */
    List<TableRow> own(long pk) {
        return body == null ? List.of() : List.of(new TableRow(ENTITY, pk, type, title, body));
    }
}
