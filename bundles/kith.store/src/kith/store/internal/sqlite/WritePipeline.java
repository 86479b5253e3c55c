package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Runs the statements of a large transaction on a thread of its own, in the order in which they were added, while the
 * caller's thread makes the next ones: encoding objects takes about as long as writing them. The first failure ends it: what
 * comes after is not run, and the caller is told with the next call. To be used by one thread.
 */
final class WritePipeline implements AutoCloseable {

    /** Statements that need no answer. */
    interface Work {

        void run(Database database) throws SQLException;
    }

    private static final int PART = 256;
    private static final int WAITING_PARTS = 32;
    private static final List<Work> END = List.of();

    private final Database database;
    private final BlockingQueue<List<Work>> waiting = new ArrayBlockingQueue<>(WAITING_PARTS);
    private final Thread thread;
    private List<Work> part = new ArrayList<>(PART);
    private long passed;
    private long done;
    private volatile Throwable failure;

    WritePipeline(Database database) {
        this.database = database;
        thread = Thread.ofPlatform().daemon().name("Kith bulk writer").start(this::work);
    }

    /** Returns whether this is called by work that is run. */
    boolean isWorking() {
        return Thread.currentThread() == thread;
    }

    /** Has work run after what was added before; waits where too much is waiting. */
    void add(Work work) throws SQLException {
        part.add(work);
        if (part.size() == PART) {
            pass();
        }
    }

    /** Waits until all that was added has run. */
    void drain() throws SQLException {
        pass();
        boolean interrupted = false;
        synchronized (this) {
            while (done < passed) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    // What is under way has to end before the connection can be used.
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        check();
    }

    private void pass() throws SQLException {
        check();
        if (!part.isEmpty()) {
            passed++;
            put(part);
            part = new ArrayList<>(PART);
        }
    }

    private void put(List<Work> works) {
        boolean interrupted = false;
        while (true) {
            try {
                waiting.put(works);
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void check() throws SQLException {
        switch (failure) {
            case null -> { }
            case SQLException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(failure);
        }
    }

    private void work() {
        try {
            for (List<Work> works = waiting.take(); works != END; works = waiting.take()) {
                run(works);
                synchronized (this) {
                    done++;
                    notifyAll();
                }
            }
        } catch (InterruptedException e) {
            // Nobody interrupts this thread.
        }
    }

    private void run(List<Work> works) {
        if (failure != null) {
            return;
        }
        try {
            for (Work work : works) {
                work.run(database);
            }
        } catch (SQLException | RuntimeException | Error e) {
            failure = e;
        }
    }

    /** Ends the thread, and drops what has not begun to run. */
    @Override
    public void close() {
        waiting.clear();
        put(END);
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
