package kith.store.internal.sqlite;

/** Migrates from version 5, in which text was indexed as it was written: only what is derived from the objects is another. */
final class TextAsWritten implements Migration {

    @Override
    public int from() {
        return 5;
    }

    @Override
    public void run(Database database) {
        // The indexes and the columns to sort by are made anew after the last step.
    }
}
