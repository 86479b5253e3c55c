package kith.core;

import kith.store.Batch;
import kith.store.NetworkException;

/**
 * Work that changes many objects in one transaction without holding them in memory.
 *
 * @param <X> what it throws besides what the network does
 */
public interface BatchWork<X extends Exception> {

    /**
     * Puts and removes objects. What it throws takes everything back.
     *
     * @param batch the transaction, to be used during this call only
     */
    void run(Batch batch) throws NetworkException, X;
}
