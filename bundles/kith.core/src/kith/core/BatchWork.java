package kith.core;

import kith.store.Batch;

/** Work that changes many objects in one transaction without holding them in memory. */
public interface BatchWork {

    /**
     * Puts and removes objects. What it throws takes everything back.
     *
     * @param batch the transaction, to be used during this call only
     */
    void run(Batch batch) throws Exception;
}
