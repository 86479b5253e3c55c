package kith.exchange.internal;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

import org.eclipse.core.runtime.OperationCanceledException;

import kith.model.Contact;
import kith.model.Photo;

/**
 * What was read and is not in the network yet. One thread reads, another brings in what it has read; so much is held that
 * most files are read completely before the network has to be locked, and not so much that the two wait for each other: of a
 * large file, most is read while what was read before is brought in.
 */
public final class Staging {

    /** Something that was read. */
    public sealed interface Item {
    }

    /** The beginning of a file. */
    public record FileBegin(Path file) implements Item {
    }

    /** A person or an organization. */
    public record Arrival(Contact contact, long line) implements Item {
    }

    /** A list of people. */
    public record ListOfPeople(Path file, long line, String name, List<String> members) implements Item {
    }

    private static final int MOST = 2_000;
    private static final long LARGEST_PICTURES = 64 << 20;
    private static final long MOMENT = 100;

    private final Queue<Item> items = new ArrayDeque<>();
    private long pictures;
    private boolean ended;
    private boolean abandoned;
    private RuntimeException failure;

    /**
     * Adds what was read, and waits as long as there is no room.
     *
     * @throws OperationCanceledException if nobody takes it any more
     */
    public synchronized void add(Item item) {
        while (isFull() && !abandoned) {
            pause(0);
        }
        checkAbandoned();
        items.add(item);
        pictures += weight(item);
        if (items.size() == 1 || isFull()) {
            notifyAll();
        }
    }

    /** Ends the reading. @param problem why it ended early, null if it did not */
    public synchronized void end(RuntimeException problem) {
        ended = true;
        failure = problem;
        notifyAll();
    }

    /** Lets the reading end soon, as nothing more is taken. */
    public synchronized void abandon() {
        abandoned = true;
        items.clear();
        notifyAll();
    }

    /** Throws {@link OperationCanceledException} if nothing more is taken. */
    public synchronized void checkAbandoned() {
        if (abandoned) {
            throw new OperationCanceledException();
        }
    }

    /** Waits until everything is read or there is no more room, but only for a moment; returns whether it is so. */
    public synchronized boolean awaitFilled() {
        if (!ended && !isFull()) {
            pause(MOMENT);
        }
        return ended || isFull();
    }

    /**
     * Returns the next of what was read, waiting for it; null at the end.
     *
     * @param check is called now and then while it waits; what it throws ends the waiting
     */
    public synchronized Item take(Runnable check) {
        while (items.isEmpty() && !ended) {
            pause(MOMENT);
            check.run();
        }
        boolean wasFull = isFull();
        Item item = items.poll();
        if (item == null && failure != null) {
            throw failure;
        }
        if (item != null) {
            pictures -= weight(item);
            if (wasFull) {
                notifyAll();
            }
        }
        return item;
    }

    /** Returns how many wait after everything was read; 0 before. */
    public synchronized int rest() {
        return ended ? items.size() : 0;
    }

    private boolean isFull() {
        return items.size() >= MOST || pictures >= LARGEST_PICTURES;
    }

    private static long weight(Item item) {
        Photo photo = item instanceof Arrival arrival ? arrival.contact().getPhoto() : null;
        return photo == null || photo.getData() == null ? 0 : photo.getData().size();
    }

    private void pause(long milliseconds) {
        try {
            wait(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }
}
