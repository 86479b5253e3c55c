package kith.exchange.internal;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;

import kith.model.Blob;
import kith.model.Contact;
import kith.model.KithPackage;

/**
 * Buffer of what was read and is not in the network yet. One thread reads, another brings in what it has read. The buffer is
 * limited by number and by weight: small files are read completely before the network has to be locked, large ones mostly
 * while what was read before is brought in.
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
    private static final long HEAVIEST = 64 << 20;
    /** What an object takes besides its texts. */
    private static final long PART = 200;
    private static final long MOMENT = 100;

    private record Weighed(Item item, long weight) {
    }

    private final Queue<Weighed> items = new ArrayDeque<>();
    private long weight;
    private boolean isBlocked;
    private boolean ended;
    private boolean abandoned;
    private RuntimeException failure;

    /**
     * Adds what was read, and waits as long as there is no room.
     *
     * @throws OperationCanceledException if nobody takes it any more
     */
    public void add(Item item) {
        add(new Weighed(item, item instanceof Arrival arrival ? weight(arrival.contact()) : 0));
    }

    private synchronized void add(Weighed item) {
        while (isFull() && !abandoned) {
            isBlocked = true;
            pause(0);
        }
        checkAbandoned();
        items.add(item);
        weight += item.weight();
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
        Weighed item = items.poll();
        if (item == null && failure != null) {
            throw failure;
        }
        if (item != null) {
            weight -= item.weight();
            // Reading goes on once there is room for many: waking it for each one would cost more than reading that one.
            if (isBlocked && items.size() <= MOST / 2 && weight <= HEAVIEST / 2) {
                isBlocked = false;
                notifyAll();
            }
        }
        return item == null ? null : item.item();
    }

    /** Returns how many wait after everything was read; 0 before. */
    public synchronized int rest() {
        return ended ? items.size() : 0;
    }

    private boolean isFull() {
        return items.size() >= MOST || weight >= HEAVIEST;
    }

    /** Returns how many bytes a contact takes, roughly: its texts, pictures and attachments. */
    private static long weight(EObject object) {
        long sum = PART;
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            Object value = attribute.getEType() == EcorePackage.Literals.ESTRING || attribute.getEType() == KithPackage.Literals.BLOB
                    ? object.eGet(attribute) : null;
            sum += value instanceof List<?> values ? values.stream().mapToLong(Staging::size).sum() : size(value);
        }
        for (EObject part : object.eContents()) {
            sum += weight(part);
        }
        return sum;
    }

    private static long size(Object value) {
        return value instanceof String text ? text.length() : value instanceof Blob blob ? blob.size() : 0;
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
