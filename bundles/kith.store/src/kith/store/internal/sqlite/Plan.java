package kith.store.internal.sqlite;

/**
 * How a query is answered.
 *
 * @param numbers the statement that selects the numbers of the objects in order
 * @param total the name of the class if the answer is all of its objects, else null
 * @param rows the statement that selects the rows, with their number as {@code pk}; its last parameter is a JSON array of
 *        numbers
 * @param reader makes what is shown of a row
 */
record Plan<R>(Sql numbers, String total, Sql rows, Database.Row<R> reader) {

    Plan(Sql numbers, String total, String rows, Database.Row<R> reader) {
        this(numbers, total, new Sql().add(rows), reader);
    }

    /** Returns whether the answer depends on the full-text indexes. */
    boolean searches() {
        return numbers.text().contains(" MATCH ");
    }
}
