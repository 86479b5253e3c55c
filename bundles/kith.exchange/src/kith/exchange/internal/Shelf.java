package kith.exchange.internal;

import kith.model.Entity;
import kith.store.Batch;
import kith.store.NetworkException;

/** Target of an import: holds contacts and what they refer to, and finds them again while the import goes on. */
public interface Shelf {

    /** Puts an object in the place of what was there by its id. It is not kept and may be changed afterwards. */
    void put(Entity entity) throws NetworkException;

    /** Returns a fresh copy of the object with this id, null if there is none. */
    Entity load(String id) throws NetworkException;

    /** Returns the shelf that is a transaction. */
    static Shelf of(Batch batch) {
        return new Shelf() {

            @Override
            public void put(Entity entity) throws NetworkException {
                batch.put(entity);
            }

            @Override
            public Entity load(String id) throws NetworkException {
                return batch.load(id);
            }
        };
    }
}
