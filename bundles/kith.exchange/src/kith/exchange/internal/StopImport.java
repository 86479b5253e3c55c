package kith.exchange.internal;

/** Ends the reading of a file whose rest is left alone. */
public final class StopImport extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StopImport() {
        super(null, null, false, false);
    }
}
