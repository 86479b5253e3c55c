package kith.exchange.internal;

import kith.store.NetworkException;

/** Ends the reading of a file from within the sink, for a reason that the reader has nothing to do with. */
public final class StopImport extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param cause why the import as a whole fails; null if only the rest of the file is to be left alone */
    public StopImport(Exception cause) {
        super(cause);
    }

    /** Throws the cause, if there is one. */
    public void rethrow() throws NetworkException {
        if (getCause() instanceof NetworkException e) {
            throw e;
        } else if (getCause() instanceof RuntimeException e) {
            throw e;
        }
    }
}
