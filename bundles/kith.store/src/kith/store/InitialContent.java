package kith.store;

/**
 * Supplies the objects that a network has from the start.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface InitialContent {

    /**
     * Writes the objects. Nobody can open the network before this has returned, and nothing of it stays if this fails.
     *
     * @param network begins transactions, one after the other; it is not kept
     * @throws NetworkException if they cannot be written
     */
    void write(BatchSource network) throws NetworkException;
}
