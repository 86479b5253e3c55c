package kith.exchange;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Report of one card or row of an import, or of a trial run. Immutable.
 *
 * @param key what names the card or row, to leave it out by
 * @param file the file it is in
 * @param line the line at which it begins, from 1
 * @param contact what names the contact in {@link ImportReport.ChangedValue.Key}
 * @param fate what becomes of it
 * @param recognition why it is taken for a contact that is there; empty for a new one
 * @param details what comes with a new one, or who the one is that is there, as a short text; may be empty
 * @since 0.1
 */
public record ImportedContact(Key key, Path file, long line, String contact, Fate fate, Optional<Recognition> recognition,
        String details) {

    /** What becomes of a card or row. */
    public enum Fate {
        /** It is added. */
        NEW,
        /** Something of it is added to a contact that is there, or it has other values. */
        CHANGED,
        /** A contact that is there has all that it says. */
        UNCHANGED
    }

    /**
     * The name of a card or row: the same in a trial run and in the import that follows it.
     *
     * @param number how many cards and rows of the import came before it, and itself
     * @param name what it calls the contact
     */
    public record Key(int number, String name) {

        public Key {
            Objects.requireNonNull(name);
        }
    }

    /** What the names of contacts begin with that the import brings in itself. */
    static final String BROUGHT_IN = "new ";

    /** Returns whether the contact is one that the import brings in itself, and not one that was there before. */
    public boolean isBroughtIn() {
        return contact.startsWith(BROUGHT_IN);
    }

    /** Returns the same with something that is added to the contact after all. */
    public ImportedContact changed() {
        return new ImportedContact(key, file, line, contact, Fate.CHANGED, recognition, details);
    }

    public ImportedContact {
        Objects.requireNonNull(key);
        Objects.requireNonNull(fate);
        Objects.requireNonNull(recognition);
    }
}
