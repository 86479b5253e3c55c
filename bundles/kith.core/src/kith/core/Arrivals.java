package kith.core;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import kith.store.ChangeSet;
import kith.store.Occasion;

/**
 * Queue of what batches have committed and the objects in memory do not show yet. Batches add to it on any thread; the thread of
 * the objects takes from it.
 */
final class Arrivals {

    private record Arrival(ChangeSet changes, Occasion occasion) {
    }

    private final Queue<Arrival> waiting = new ConcurrentLinkedQueue<>();

    /** @param occasion what was done; null if it is no step of the history */
    void add(ChangeSet changes, Occasion occasion) {
        waiting.add(new Arrival(changes, occasion));
    }

    /**
     * Takes everything in the order in which it was committed.
     *
     * @param refresh brings objects in memory to what was committed
     * @param done is told of it afterwards
     */
    void forEach(Consumer<ChangeSet> refresh, BiConsumer<ChangeSet, Occasion> done) {
        for (Arrival next = waiting.poll(); next != null; next = waiting.poll()) {
            refresh.accept(next.changes);
            done.accept(next.changes, next.occasion);
        }
    }
}
