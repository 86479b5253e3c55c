package kith.store.internal.sqlite;

/**
 * How a query is answered.
 *
 * @param numbers the statement that selects the numbers of the objects in order
 * @param size the statement that counts them
 * @param rows the statement that selects the rows, with their number as {@code pk}; its last parameter is a JSON array of
 *        numbers
 * @param reader makes what is shown of a row
 */
record Plan<R>(Sql numbers, Sql size, Sql rows, Database.Row<R> reader) {

    Plan(Sql numbers, Sql size, String rows, Database.Row<R> reader) {
        this(numbers, size, new Sql().add(rows), reader);
    }

    /** Returns whether the answer depends on the full-text indexes. */
    boolean searches() {
        return numbers.text().contains(" MATCH ");
    }
}
