package kith.store.internal.sqlite;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Input and output that goes on when the thread that waits for it is interrupted. A channel is closed when a thread is
 * interrupted at it, and with it the lock on its file is gone.
 */
final class Uninterrupted {

    /** Input or output. */
    interface Work<T> {

        T run() throws IOException;
    }

    private Uninterrupted() {
    }

    /** Does something on a thread that nobody interrupts, and waits for it. */
    static <T> T run(Work<T> work) throws IOException {
        FutureTask<T> task = new FutureTask<>(work::run);
        Thread.ofPlatform().daemon().name("Kith lock").start(task);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static IOException failure(Throwable cause) {
        if (cause instanceof IOException failure) {
            return failure;
        }
        if (cause instanceof Error failure) {
            throw failure;
        }
        throw (RuntimeException) cause;
    }
}
