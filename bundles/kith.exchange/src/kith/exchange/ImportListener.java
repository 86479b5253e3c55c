package kith.exchange;

/**
 * Listener of an import, which learns of each card and row what becomes of it; an {@link ImportReport} has those alone that
 * the user is to know of. Called on the thread of the import, in the order of the files.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface ImportListener {

    /** A listener that needs to know nothing. */
    ImportListener NONE = contact -> { };

    /** Called when a card or row was taken. */
    void contactTaken(ImportedContact contact);
}
