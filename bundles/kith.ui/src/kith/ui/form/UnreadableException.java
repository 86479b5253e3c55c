package kith.ui.form;

/** Says in the user's language what is wrong with a text that cannot be read. */
final class UnreadableException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnreadableException(String message) {
        super(message);
    }
}
