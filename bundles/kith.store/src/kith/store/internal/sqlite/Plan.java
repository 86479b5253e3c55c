package kith.store.internal.sqlite;

/**
 * How a query is answered.
 *
 * @param numbers the statement that selects the numbers of the objects in order
 * @param values the values of its parameters
 * @param total the name of the class if the answer is all of its objects, else null
 * @param rows the statement that selects the rows, with their number as {@code pk}, for a JSON array of numbers
 * @param reader makes what is shown of a row
 */
record Plan<R>(String numbers, Object[] values, String total, String rows, Database.Row<R> reader) {

    /** Returns whether the answer depends on the full-text indexes. */
    boolean searches() {
        return numbers.contains(" MATCH ");
    }
}
