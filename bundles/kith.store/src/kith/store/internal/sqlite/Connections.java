package kith.store.internal.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

import kith.store.NetworkException;
import kith.store.NetworkException.Reason;
import kith.store.internal.sqlite.NetworkFile.Access;

/** The connections to one network: one that writes, lent to one thread at a time, and as many that read as are needed. */
final class Connections implements AutoCloseable {

    /** Work with a connection that reads. */
    interface Reading<T> {

        T read(Database database) throws SQLException;
    }

    private static final int WAIT_SECONDS = 10;
    private static final int MOMENT_MILLIS = 5;

    private final Path file;
    private final Database writer;
    private final Idents idents;
    private final ComputedValues computed = new ComputedValues();
    private final AtomicLong commits = new AtomicLong();
    private final RecentObjects recent = new RecentObjects();
    private final NetworkException refusal;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final OpenedFile opened;
    private final ReaderPool readers;
    private final Checkpoints checkpoints;
    private final SessionRescue rescue;
    private final StaleTexts texts = new StaleTexts(this);
    private LastContacts contacts;
    private volatile boolean lent;
    private volatile boolean closed;

    private Connections(OpenedFile opened, Database writer, NetworkException refusal, Access access, boolean hasLog,
            SessionChanges changes) throws SQLException {
        this.opened = opened;
        file = opened.path();
        this.writer = writer;
        idents = new Idents(writer);
        this.refusal = refusal;
        readers = new ReaderPool(opened, access, computed);
        if (hasLog && writer != null) {
            readers.keepLast();
        }
        checkpoints = hasLog && writer != null ? checkpoints() : null;
        rescue = new SessionRescue(this, hasLog && writer != null
                ? writer.first("SELECT id FROM network", row -> row.getString(1)).orElse("") : "", changes);
        opened.setListener(rescue::begin);
    }

    private Checkpoints checkpoints() throws SQLException {
        try {
            return new Checkpoints(this, opened, new Database(NetworkFile.connect(file, Access.WRITE)));
        } catch (SQLException e) {
            readers.closeLast();
            throw e;
        }
    }

    static Connections writing(OpenedFile opened, Database writer) throws SQLException {
        return writing(opened, writer, new SessionChanges());
    }

    /** @param changes records what the session changes */
    static Connections writing(OpenedFile opened, Database writer, SessionChanges changes) throws SQLException {
        Connections connections = new Connections(opened, writer, null, Access.READ, true, changes);
        connections.contacts = new LastContacts(connections);
        return connections;
    }

    /** Returns the connection to a file without a write-ahead log that nobody else knows, and that has no objects yet. */
    static Connections loading(Path file, Database writer) throws SQLException {
        Connections connections = new Connections(OpenedFile.reading(file), writer, null, Access.READ, false, new SessionChanges());
        connections.idents.startEmpty();
        return connections;
    }

    /**
     * @param refusal is thrown at whoever wants to write; null for the usual one
     * @param access how readers are opened
     */
    static Connections reading(Path file, Connection reader, NetworkException refusal, Access access) throws SQLException {
        Connections connections = new Connections(OpenedFile.reading(file), null, refusal != null ? refusal
                : new NetworkException(Reason.READ_ONLY, file, Messages.readOnly, null), access, true, new SessionChanges());
        connections.readers.begin(reader);
        return connections;
    }

    Path file() {
        return file;
    }

    boolean isReadOnly() {
        return writer == null;
    }

    Database lendWriter() throws NetworkException {
        if (writer == null) {
            throw refusal;
        }
        checkOpen();
        opened.requireSame();
        try {
            if (!writing.isHeldByCurrentThread() && writing.tryLock(WAIT_SECONDS, TimeUnit.SECONDS)) {
                lent = true;
                return writer;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NetworkException(Reason.CANCELLED, file, Messages.notBegun, e);
        }
        throw new NetworkException(Reason.IN_USE, file, Messages.otherChange, null);
    }

    /** Ends a transaction that is under way when the network is closed: whoever closes it does not wait for an import. */
    void checkOpen() throws NetworkException {
        if (closed) {
            throw new NetworkException(Reason.CLOSED, file, Messages.closed, null);
        }
    }

    void returnWriter() {
        lent = false;
        writing.unlock();
    }

    /** Returns the numbers of objects, for whoever was lent the connection that writes. */
    Idents idents() {
        return idents;
    }

    /** Returns what stands in the file for recent objects, for whoever was lent the connection that writes. */
    RecentObjects recent() {
        return recent;
    }

    /** Returns the file that the connections are to. */
    OpenedFile opened() {
        return opened;
    }

    /** Returns what saves the state of the session once the file is another one. */
    SessionRescue rescue() {
        return rescue;
    }

    /** Is to be told of each transaction of a user that was committed. */
    void edited() {
        rescue.edited();
        committed();
    }

    /** Is to be told of each transaction that was committed. */
    void committed() {
        commits.incrementAndGet();
        if (checkpoints != null) {
            checkpoints.committed();
        }
    }

    /** Returns how many transactions were committed. */
    long commits() {
        return commits.get();
    }

    /** Returns what renews the last contacts as time goes by; null for what is open for reading only. */
    LastContacts contacts() {
        return contacts;
    }

    /** Returns the numbers of computed fields. */
    ComputedValues computed() {
        return computed;
    }

    /** Returns what keeps the full-text indexes up to date. */
    StaleTexts texts() {
        return texts;
    }

    /** Writes what can as well be written later, unless a transaction is under way. */
    void maintain(Upkeep work) {
        if (writer == null || writing.isHeldByCurrentThread() || !opened.isSame()) {
            return;
        }
        try {
            while (!writing.tryLock(MOMENT_MILLIS, TimeUnit.MILLISECONDS)) {
                if (lent) {
                    return;
                }
            }
            run(work);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Does something with the connection that writes as soon as no transaction is under way. */
    void betweenTransactions(Upkeep work) {
        try {
            writing.lockInterruptibly();
            run(work);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(Upkeep work) {
        try {
            work.run(writer);
        } catch (SQLException e) {
            System.getLogger(Connections.class.getName()).log(System.Logger.Level.DEBUG, "No upkeep of " + file, e);
        } finally {
            writing.unlock();
        }
    }

    <T> T read(Reading<T> work) {
        try {
            Database reader = readers.lend();
            try {
                return work.read(reader);
            } finally {
                readers.takeBack(reader);
            }
        } catch (SQLException e) {
            throw Failures.unchecked(Failures.of(file, e));
        }
    }

    /**
     * Lends a connection that reads what was committed, for as long as a large transaction takes.
     *
     * @return null if there can be no other connection
     */
    Database borrowReader() {
        try {
            return checkpoints == null || !opened.isSame() ? null : readers.lend();
        } catch (SQLException e) {
            return null;
        }
    }

    /** Takes back a connection that was borrowed. */
    void giveBack(Database reader) {
        try {
            readers.takeBack(reader);
        } catch (SQLException e) {
            System.getLogger(Connections.class.getName()).log(System.Logger.Level.DEBUG, "Not closed: " + file, e);
        }
    }

    /**
     * Does something with the connections that were opened on the file, whatever has its name: with the one that writes, or
     * reads where none does.
     */
    <T> T withOldest(Reading<T> work) throws SQLException {
        if (writer == null) {
            Database reader = readers.lend();
            try {
                return work.read(reader);
            } finally {
                readers.takeBack(reader);
            }
        }
        writing.lock();
        try {
            return work.read(writer);
        } finally {
            writing.unlock();
        }
    }

    /**
     * Closes all connections; the last one folds the write-ahead log into the file. If the file is another one, a connection
     * that cannot write is the last one, and nothing is folded in.
     *
     * @return whether a log stays beside the file because others read it
     */
    boolean closeAll() {
        synchronized (this) {
            if (closed) {
                return false;
            }
            closed = true;
        }
        readers.end();
        if (contacts != null) {
            contacts.close();
        }
        texts.close();
        if (rescue.await().isPresent() && rescue.hasItsLog()) {
            opened.takeBack();
        }
        empty();
        boolean same = opened.isSame();
        opened.close();
        rescue.await();
        writing.lock();
        try {
            if (same) {
                readers.closeLast();
            }
            if (checkpoints != null) {
                checkpoints.close();
            }
            readers.close();
            if (writer != null) {
                writer.close();
            }
        } catch (SQLException e) {
            throw Failures.unchecked(Failures.of(file, e));
        } finally {
            readers.closeLast();
            writing.unlock();
            opened.release();
        }
        rescue.tidy();
        rescue.changes().close();
        return opened.change() == null && NetworkFile.hasLog(file);
    }

    /** Folds the log into the file as long as connections are open that tell whether it is the one that was opened. */
    private void empty() {
        if (writer == null || checkpoints == null) {
            return;
        }
        betweenTransactions(database -> {
            if (opened.isSame()) {
                optimize();
                opened.checkpoint(database, "PASSIVE");
            }
        });
    }

    @Override
    public void close() {
        closeAll();
    }

    /** Lets SQLite renew its statistics, which can as well wait for a day when there is space on the disk. */
    private void optimize() {
        try {
            writer.execute("PRAGMA optimize");
        } catch (SQLException e) {
            System.getLogger(Connections.class.getName()).log(System.Logger.Level.DEBUG, "Not optimized: " + file, e);
        }
    }
}
