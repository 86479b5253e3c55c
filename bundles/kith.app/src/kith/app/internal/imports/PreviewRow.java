package kith.app.internal.imports;

import java.nio.file.Path;

import kith.exchange.ImportReport.ChangedValue;
import kith.exchange.ImportReport.MergedContact;
import kith.exchange.ImportedContact;

/** Row of a table of an import: a card or row of a file, a value of one, or a remark. */
sealed interface PreviewRow {

    /** A contact that is added. */
    record NewContact(ImportedContact contact) implements PreviewRow {
    }

    /**
     * A value that is added to a contact, or that differs from that of the contact.
     *
     * @param contact the card or row that the value is on
     * @param merged the contact it is merged into
     * @param value the value
     */
    record Value(ImportedContact contact, MergedContact merged, ChangedValue value) implements PreviewRow {
    }

    /** A contact to which a relation, a tag of a list or the date of an export is added, which has no value to show. */
    record Related(ImportedContact contact) implements PreviewRow {
    }

    /** A contact that stays as it is. */
    record Unchanged(ImportedContact contact) implements PreviewRow {
    }

    /**
     * A remark.
     *
     * @param isRejection whether something could not be taken
     * @param file the file it is about
     * @param line the line it is about, from 1; 0 for the file as a whole
     */
    record Remark(boolean isRejection, Path file, long line, String text) implements PreviewRow {
    }
}
