package kith.store;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import kith.model.Entity;

/**
 * The objects of a network without those that are damaged, for what is done with many: one that cannot be read does not keep
 * the others from being exported or compared, and is named. Safe for use by several threads.
 *
 * @since 0.1
 */
public final class ReadableObjects {

    private final NetworkStore store;
    private final Consumer<String> leftOut;

    /** @param leftOut is given a sentence for each object that is left out, by one thread at a time */
    public ReadableObjects(NetworkStore store, Consumer<String> leftOut) {
        this.store = store;
        this.leftOut = leftOut;
    }

    /**
     * Returns an object; empty if there is none of this id, or if it is damaged, which is told.
     *
     * @throws UncheckedIOException if the network cannot be read for another reason
     */
    public Optional<Entity> load(String id) {
        try {
            return store.load(id);
        } catch (UncheckedIOException e) {
            if (!NetworkException.isDamage(e)) {
                throw e;
            }
            String sentence = NLS.bind(Messages.leftOut, store.titles(Set.of(id)).getOrDefault(id, id), id);
            synchronized (leftOut) {
                leftOut.accept(sentence);
            }
            return Optional.empty();
        }
    }
}
