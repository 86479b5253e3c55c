package kith.core.internal;

import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one at a time write a network, in the order in which they ask. */
public final class WriteTurn {

    /** Long enough for an import of some 20,000 contacts to be put: what somebody has typed is worth the wait. */
    private static final int WAIT_SECONDS = 8;

    private final ReentrantLock lock = new ReentrantLock(true);
    private volatile Thread objects;

    /** @param thread runs what is to be done on the thread of the objects, which nothing may hold up for long */
    public WriteTurn(Executor thread) {
        thread.execute(() -> objects = Thread.currentThread());
    }

    /** Waits for the turn, a moment only; returns whether it came. */
    public boolean begin() {
        try {
            return lock.tryLock(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Waits for the turn as long as it takes, but on the thread of the objects a moment only; returns whether it came. */
    public boolean beginLong() {
        if (Thread.currentThread() == objects) {
            return begin();
        }
        lock.lock();
        return true;
    }

    /** Returns whether the turn is of this thread. */
    public boolean isMine() {
        return lock.isHeldByCurrentThread();
    }

    /** Lets the next one write. */
    public void end() {
        lock.unlock();
    }
}
