package kith.core;

import kith.store.ChangeSet;

/** Learns of what was committed. */
public interface SessionListener {

    /**
     * Called on the session's thread after a transaction was committed, undone or redone and the objects in memory are as
     * they are in the store; also when time alone made somebody's last contact another one.
     */
    void changed(ChangeSet changes);
}
