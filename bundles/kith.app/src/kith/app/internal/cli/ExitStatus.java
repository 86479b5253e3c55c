package kith.app.internal.cli;

/** What the exit code of a command says. */
final class ExitStatus {

    /** All of it was done. */
    static final int DONE = 0;
    /** It was done, but something was rejected. */
    static final int REJECTED = 1;
    /** Nothing was done. */
    static final int NOTHING = 2;

    private ExitStatus() {
    }
}
