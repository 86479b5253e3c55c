package kith.store.internal.sqlite;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Does something on a thread of its own as soon as nothing has happened for a moment. */
final class Lull implements AutoCloseable {

    private final int millis;
    private final Runnable work;
    private final ScheduledExecutorService thread;
    private long last;
    private boolean planned;

    /** @param millis how long nothing must have happened */
    Lull(String name, int millis, Runnable work) {
        this.millis = millis;
        this.work = work;
        thread = Executors.newSingleThreadScheduledExecutor(task -> Thread.ofPlatform().daemon().name(name).unstarted(task));
    }

    /** Takes note that something has happened. */
    synchronized void disturbed() {
        last = System.nanoTime();
        if (!planned) {
            planned = true;
            plan(millis);
        }
    }

    /** Does the work now, whatever happens. */
    void doNow() {
        thread.execute(work);
    }

    private void plan(long wait) {
        if (!thread.isShutdown()) {
            thread.schedule(this::look, wait, TimeUnit.MILLISECONDS);
        }
    }

    private void look() {
        synchronized (this) {
            long quiet = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - last);
            if (quiet < millis) {
                plan(millis - quiet);
                return;
            }
            planned = false;
        }
        work.run();
    }

    /** Gives up what is planned, and waits a moment for what is under way. */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            thread.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
