package kith.testsupport.driver;

import java.util.List;

/** A table or a tree, seen as the rows that are shown. */
public interface Rows {

    /** Returns how many rows there are. */
    int size();

    /** Returns the cells of a row. */
    List<String> row(int index);

    /** Selects a row. */
    void select(int index);

    /** Opens what a row stands for, as a double click does. */
    void open(int index);

    /** Goes to it. */
    void focus();
}
