package kith.store.internal.sqlite;

import java.util.Locale;

/**
 * Where the objects of a class are listed from.
 *
 * @param type the name of the class
 * @param table the table
 * @param restriction what its rows are restricted to, or null
 * @param index the full-text index with their words
 * @param order what they are sorted by unless something else is asked for
 * @param tie what decides between equals
 */
record Source(String type, String table, String restriction, String index, String order, String tie) {

    static Source of(String type) {
        return switch (type) {
            case "Person" -> new Source(type, "person", null, "contact_text", "name_sort", "name_sort");
            case "Organization" -> new Source(type, "organization", null, "contact_text", "name_sort", "name_sort");
            case "Interaction" -> new Source(type, "interaction", null, "record_text", "at DESC, pk DESC", "pk");
            case "Event" -> new Source(type, "event", null, "record_text", "starts ASC NULLS LAST", "starts");
            case "Goal" -> new Source(type, "goal", null, "record_text", "ends ASC NULLS LAST, title_sort", "title_sort");
            default -> new Source(type, "entity", "type = ?", "record_text", "pk", "pk");
        };
    }

    /** Returns the table of a class of its own, which for exchanges and tasks only a timeline lists from. */
    static String table(String type) {
        return type.toLowerCase(Locale.ROOT);
    }
}
