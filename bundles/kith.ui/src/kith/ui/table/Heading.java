package kith.ui.table;

/**
 * A column that a table can have, without what its cells say.
 *
 * @param id names the column where its width and place are remembered
 * @param label the heading, in the user's language
 * @param width the width in pixels at 100 %, before the user changes it
 * @param sort the field of queries to sort by, or null if it cannot be sorted by
 */
public record Heading(String id, String label, int width, String sort) {
}
