package kith.timeline.internal.model;

/**
 * Which rows are in sight, without drawing them. Rows have one height; a row that begins a day has a heading above it.
 * Which rows do is known only near those in sight, so the place in the list is counted in rows: each row takes the same
 * share of the scroll bar, whether it has a heading or not, and the bar does not move when headings become known. A
 * heading that becomes known appears above its row, and the rows in sight stay where they are.
 */
public final class Viewport {

    /** What is looked at. */
    public interface Rows {

        /** Returns how many rows there are. */
        int count();

        /** Returns whether a row is known to have a heading. */
        boolean hasHeading(int index);
    }

    /** Below any heading: what begins there begins at the top, whether its first row has a heading or not. */
    private static final int TOP = 1 << 20;

    private final Rows rows;
    private int rowHeight = 1;
    private int headingHeight;
    private int height;
    private int top;
    private int y = TOP;

    public Viewport(Rows rows) {
        this.rows = rows;
    }

    /** Sets the heights of rows and of headings, in points. */
    public void setHeights(int row, int heading) {
        rowHeight = row;
        headingHeight = heading;
        settle();
    }

    /** Sets the height of what can be seen. */
    public void setHeight(int newHeight) {
        height = newHeight;
        settle();
    }

    /** Returns the first row of which something can be seen, its heading included. */
    public int top() {
        return top;
    }

    /** Returns where the first row in sight begins below its heading; negative if it begins above what can be seen. */
    public int y() {
        return y;
    }

    public int rowHeight() {
        return rowHeight;
    }

    public int headingHeight() {
        return headingHeight;
    }

    /** Returns the height of a row's heading, 0 if it has none. */
    public int heading(int index) {
        return rows.hasHeading(index) ? headingHeight : 0;
    }

    /** Brings the place in order after rows have come, gone or become known. */
    public void settle() {
        int count = rows.count();
        if (count == 0) {
            top = 0;
            y = TOP;
            return;
        }
        if (top >= count) {
            top = count - 1;
        }
        walk();
        int bottom = y + rowHeight;
        for (int i = top + 1; i < count && bottom < height; i++) {
            bottom += heading(i) + rowHeight;
        }
        if (bottom < height) {
            y += height - bottom;
            walk();
        }
    }

    /** Moves from row to row until the first one in sight is the first one again. */
    private void walk() {
        while (y + rowHeight <= 0 && top < rows.count() - 1) {
            top++;
            y += heading(top) + rowHeight;
        }
        while (top > 0 && y - heading(top) > 0) {
            y -= heading(top) + rowHeight;
            top--;
        }
        if (top == 0 && y > heading(0)) {
            y = heading(0);
        }
    }

    /** Moves down by points, or up if they are negative. */
    public void scrollBy(int points) {
        y -= points;
        settle();
    }

    /** Returns the place in the list: the row height for each row, and as much of it as is out of sight of the first. */
    public int position() {
        int block = heading(top) + rowHeight;
        int hidden = Math.clamp(heading(top) - (long) y, 0, block);
        return top * rowHeight + (int) ((long) hidden * rowHeight / block);
    }

    /** Returns the last place in the list: that at which the last row is just in sight. */
    public int end() {
        int left = height;
        for (int i = rows.count() - 1; i >= 0; i--) {
            int block = heading(i) + rowHeight;
            if (left <= block) {
                return i * rowHeight + (int) ((long) (block - left) * rowHeight / block);
            }
            left -= block;
        }
        return 0;
    }

    /** Goes to a place in the list. */
    public void scrollTo(int position) {
        if (position >= end()) {
            top = Math.max(0, rows.count() - 1);
            y = height - rowHeight;
        } else {
            top = Math.max(0, position) / rowHeight;
            int block = heading(top) + rowHeight;
            y = heading(top) - Math.max(0, position) % rowHeight * block / rowHeight;
        }
        settle();
    }

    /** Goes to the first row. */
    public void toTop() {
        place(0, TOP);
    }

    /** Puts a row where it was before the list changed. */
    public void place(int index, int newY) {
        top = index;
        y = newY;
        settle();
    }

    /** Goes as far as it takes to see a row as a whole, below the heading that stays at the top. */
    public void reveal(int index) {
        int at = y(index);
        if (at < headingHeight) {
            place(index, Math.max(headingHeight, heading(index)));
        } else if (at + rowHeight > height) {
            place(index, Math.max(headingHeight, height - rowHeight));
        }
    }

    /** Returns where a row begins below its heading; less than 0 if it is above, at least the height if it is below. */
    public int y(int index) {
        if (index < top) {
            return -rowHeight;
        }
        int at = y;
        for (int i = top; i < index && at < height; i++) {
            at += rowHeight + heading(i + 1);
        }
        return at;
    }

    /** Returns the row at a height, or -1 if there is a heading or nothing. */
    public int rowAt(int point) {
        int at = y;
        for (int i = top; i < rows.count() && at - heading(i) < height; i++) {
            if (point >= at && point < at + rowHeight) {
                return i;
            }
            at += rowHeight + (i + 1 < rows.count() ? heading(i + 1) : 0);
        }
        return -1;
    }

    /** Returns how many whole rows fit, at least one. */
    public int rowsInSight() {
        return Math.max(1, (height - headingHeight) / rowHeight);
    }
}
