package kith.store;

/**
 * Begins transactions: a network, or one that is being created.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface BatchSource {

    /**
     * Begins a transaction, and waits a moment for one that another thread has begun.
     *
     * @param label what the user does, in the user's language
     * @param history whether the transaction enters the history, so that it can be reverted
     * @return the transaction, to be committed and closed by the caller
     * @throws NetworkException if the network is read-only, or another transaction takes too long
     */
    Batch begin(String label, boolean history) throws NetworkException;
}
