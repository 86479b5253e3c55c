package kith.ui.table;

import java.util.function.Function;

import org.eclipse.swt.graphics.Image;

/**
 * A column of a table.
 *
 * @param <R> the row
 * @param id names the column where its width and place are remembered
 * @param label the heading, in the user's language
 * @param width the width in pixels at 100 %, before the user changes it
 * @param text what a cell says
 * @param image the picture of a cell, or null if the column has none; shared images only
 * @param sort the field of queries that a click on the heading sorts by, or null if it cannot be sorted by
 */
public record Column<R>(String id, String label, int width, Function<R, String> text, Function<R, Image> image, String sort) {

    /** Makes a column without pictures. */
    public Column(String id, String label, int width, Function<R, String> text, String sort) {
        this(id, label, width, text, null, sort);
    }
}
