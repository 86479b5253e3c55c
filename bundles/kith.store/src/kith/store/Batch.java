package kith.store;

import java.util.Set;

import kith.model.Entity;

/**
 * A transaction in the making: all of it is committed, or nothing. Closing it before {@link #commit()} takes everything
 * back. It holds the network's only writer; use it on one thread and close it soon.
 */
public interface Batch extends AutoCloseable {

    /**
     * Adds an object, or replaces the state of the one with its id.
     *
     * @param entity an object with an id; it is not kept
     */
    void put(Entity entity) throws NetworkException;

    /**
     * Removes an object. References to it stay as they are.
     *
     * @return whether there was such an object
     */
    boolean remove(String id) throws NetworkException;

    /**
     * Brings objects back to what they were before a transaction, where they are still as it has left them; an object that
     * it added is removed. References to removed objects stay as they are.
     *
     * @return the ids of the objects that are no longer as the transaction has left them, and stay as they are
     */
    Set<String> revert(long transaction) throws NetworkException;

    /** Returns whether an object is not stored, or not in the state that it has. */
    boolean differs(Entity entity) throws NetworkException;

    /** Returns the object with this id as this batch has left it so far, or null. */
    Entity load(String id) throws NetworkException;

    /**
     * Makes the history forget every state of an object, also that of this transaction; to erase it for good, it is removed
     * too.
     */
    void purge(String id) throws NetworkException;

    /** Returns the ids of the objects that refer to this one, as this batch has left them so far. */
    Set<String> referrers(String id) throws NetworkException;

    /** Makes everything durable. Afterwards the batch can only be closed. */
    ChangeSet commit() throws NetworkException;

    /** Takes back what was not committed. */
    @Override
    void close();
}
