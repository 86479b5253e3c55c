package kith.store;

import java.util.Objects;

/**
 * What became of objects that were to be erased.
 *
 * @param changes the objects that are gone, and those that referred to them; it is no transaction of the history
 * @param states how many stored states of objects of the past were removed or cleared of them
 * @param overwritten whether the pages of the file were written anew, so that nothing is left between them; it cannot be done
 *        where there is no space for a copy of the network, and is made up for by erasing again
 */
public record Erasure(ChangeSet changes, int states, boolean overwritten) {

    public Erasure {
        Objects.requireNonNull(changes);
    }
}
