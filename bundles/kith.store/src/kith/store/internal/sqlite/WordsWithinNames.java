package kith.store.internal.sqlite;

/** Migrates from version 9, in which words with apostrophes and parts of names without spaces were not indexed. */
final class WordsWithinNames implements Migration {

    @Override
    public int from() {
        return 9;
    }

    @Override
    public void run(Database database) {
        // The indexes and the columns to sort by are made anew after the last step.
    }
}
