package kith.core;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;

import kith.core.internal.Recorder;
import kith.core.internal.SessionCommandStack;
import kith.core.internal.SessionListeners;
import kith.core.internal.UndoSteps;
import kith.core.internal.UndoSteps.Step;
import kith.core.internal.WriteTurn;
import kith.model.Entity;
import kith.model.provider.KithItemProviderAdapterFactory;
import kith.store.Batch;
import kith.store.ChangeSet;
import kith.store.Erasure;
import kith.store.FileChange;
import kith.store.NetworkException;
import kith.store.NetworkException.Reason;
import kith.store.NetworkStore;
import kith.store.Occasion;
import kith.store.Occasion.Kind;
import kith.store.ReadOnlyNetworkStore;
import kith.store.Stores;

/**
 * An open network: its objects, the commands that change them and the history of what was done. Each command is one
 * transaction of the store, committed before anybody learns of it, and one step of undo.
 *
 * <p>Objects live on one thread, the session's; only {@link #runBatch} and the reading of the store may be used on others.
 */
public final class Session implements AutoCloseable {

    private final NetworkStore store;
    private final NetworkStore view;
    private final Executor thread;
    private final InstantSource clock;
    private final Recorder recorder;
    private final SessionCommandStack commandStack = new SessionCommandStack(this);
    private final EditingDomain editingDomain;
    private final UndoSteps steps;
    private final WriteTurn writing;
    private final Arrivals arrivals = new Arrivals();
    private final SessionListeners listeners = new SessionListeners();
    private volatile String source = "";
    private volatile boolean closed;

    /**
     * Makes a session of an open store.
     *
     * @param thread runs what is to be done on the thread of the objects
     * @param clock tells when objects are made and changed
     */
    public Session(NetworkStore store, Executor thread, InstantSource clock) {
        this.store = store;
        view = ReadOnlyNetworkStore.of(store);
        this.thread = thread;
        this.clock = () -> clock.instant().truncatedTo(ChronoUnit.MILLIS);
        recorder = new Recorder(store, this.clock);
        steps = new UndoSteps(store.history());
        ComposedAdapterFactory adapters = new ComposedAdapterFactory(new KithItemProviderAdapterFactory());
        editingDomain = new AdapterFactoryEditingDomain(adapters, commandStack);
        writing = new WriteTurn(thread);
        store.onContactsCome(people -> tellListeners(ChangeSet.ofTime(people)));
    }

    /**
     * Opens a network.
     *
     * @param thread runs what is to be done on the thread of the objects
     * @throws NetworkException if it cannot be opened
     */
    public static Session open(Path file, Executor thread) throws NetworkException {
        return new Session(Stores.open(file), thread, InstantSource.system());
    }

    /**
     * Makes an empty network and opens it.
     *
     * @param thread runs what is to be done on the thread of the objects
     * @throws NetworkException if it cannot be made
     */
    public static Session create(Path file, Executor thread) throws NetworkException {
        return new Session(Stores.create(file), thread, InstantSource.system());
    }

    /** Returns the file of the network. */
    public Path getFile() {
        return store.getFile();
    }

    /** Returns whether nothing can be changed. */
    public boolean isReadOnly() {
        return store.isReadOnly();
    }

    /**
     * Returns the store, to read lists and single objects from, on any thread. Changes are made through the session: what would
     * change the store throws {@link UnsupportedOperationException}.
     */
    public NetworkStore getStore() {
        return view;
    }

    /** Says from where changes are made, for the history: a constant of {@link Occasion}, or words of the caller. */
    public void setSource(String source) {
        this.source = Objects.requireNonNull(source);
    }

    /** Returns what tells this session when objects are made and changed. */
    public InstantSource getClock() {
        return clock;
    }

    /** Returns a step of this session for the history. */
    public Occasion occasion(String label) {
        return Occasion.of(label, source);
    }

    /** Returns the editing domain; what its command stack executes is committed like any other command. */
    public EditingDomain getEditingDomain() {
        return editingDomain;
    }

    /**
     * Returns the object of an id. As long as somebody holds it, it is the same object for every caller.
     *
     * @return empty if there is no such object, or if it is of another class
     */
    public <T extends Entity> Optional<T> find(Class<T> type, String id) {
        return recorder.find(id).filter(type::isInstance).map(type::cast);
    }

    /**
     * Executes a command of EMF as one transaction.
     *
     * @param label what the user does, in the user's language
     * @throws NetworkException if it cannot be committed; everything is then as it was
     * @throws IllegalArgumentException if the command cannot be executed
     */
    public void execute(String label, Command command) throws NetworkException {
        if (!command.canExecute()) {
            throw new IllegalArgumentException("The command cannot be executed: " + command);
        }
        execute(label, command::execute);
    }

    /**
     * Runs a command given as code as one transaction. In it objects may be changed freely. What it throws takes back what
     * it did. Inside another command it becomes a part of that, which goes on without it if it catches what the part throws.
     *
     * @param label what the user does, in the user's language
     * @throws NetworkException if it cannot be committed; everything is then as it was
     */
    public void execute(String label, Runnable change) throws NetworkException {
        if (recorder.isRecording()) {
            recorder.recordPart(change);
            return;
        }
        lock();
        try {
            receive();
            Occasion occasion = occasion(label);
            ChangeSet changes = recorder.record(occasion, change);
            if (!changes.changes().isEmpty()) {
                committed(changes, occasion);
            }
        } finally {
            writing.end();
        }
    }

    /**
     * Adds an object to the network; to be called inside a command.
     *
     * @param entity an object that is in no network; it is given an id if it has none
     * @return the object
     */
    public <T extends Entity> T create(T entity) {
        recorder.add(entity);
        return entity;
    }

    /** Removes an object, and every reference to it when the command ends; to be called inside a command. */
    public void remove(Entity entity) {
        recorder.remove(entity);
    }

    /**
     * Does work on many objects as one transaction and one step of undo. May be called on any thread; the objects in
     * memory follow on theirs. On their thread it waits for another batch that is under way a moment only.
     *
     * @param label what the user does, in the user's language
     * @throws NetworkException if it cannot be committed, or if another one is under way for too long
     * @throws X what the work throws; everything is then as it was
     * @throws IllegalStateException inside a command
     */
    public <X extends Exception> ChangeSet runBatch(String label, BatchWork<X> work) throws NetworkException, X {
        return runBatch(occasion(label), work);
    }

    /**
     * Does work on many objects as one transaction and one step of undo, like {@link #runBatch(String, BatchWork)}.
     *
     * @param occasion what is done, of the kind {@link Kind#DO}, and where it comes from
     * @throws X what the work throws; everything is then as it was
     * @throws IllegalStateException inside a command
     */
    public <X extends Exception> ChangeSet runBatch(Occasion occasion, BatchWork<X> work) throws NetworkException, X {
        if (writing.isMine()) {
            throw new IllegalStateException("A batch is a transaction of its own, not a part of a command");
        }
        ChangeSet changes;
        begun(writing.beginLong());
        try (Batch batch = store.begin(occasion)) {
            work.run(batch);
            changes = batch.commit();
            if (!changes.changes().isEmpty()) {
                arrivals.add(changes, occasion);
            }
        } finally {
            writing.end();
        }
        thread.execute(this::receive);
        return changes;
    }

    /**
     * Does work as {@link #runBatch(Occasion, BatchWork)} does in a transaction that is taken back, to find out what it would do.
     *
     * @throws NetworkException if nothing can be written now
     * @throws X what the work throws
     * @since 0.1
     */
    public <X extends Exception> void tryBatch(Occasion occasion, BatchWork<X> work) throws NetworkException, X {
        try (Batch batch = store.begin(occasion)) {
            work.run(batch);
        }
    }

    /** Looks for damage, as {@link NetworkStore#check} does. May be called on any thread; nothing can be changed meanwhile. */
    public List<String> check() throws NetworkException {
        return store.check();
    }

    /** Waits a moment for a batch that is under way, such as an import, before anything is changed in memory. */
    private void lock() throws NetworkException {
        if (closed) {
            throw new NetworkException(Reason.CLOSED, getFile(), Messages.closed, null);
        }
        begun(writing.begin());
    }

    private void begun(boolean mine) throws NetworkException {
        if (!mine) {
            throw new NetworkException(Reason.IN_USE, getFile(), Messages.busy, null);
        }
    }

    /**
     * Lets the objects in memory follow what batches have committed. A command does so before it begins: run on objects
     * that are behind, it would write their old state over what a batch has just stored.
     */
    private void receive() {
        if (!closed) {
            arrivals.forEach(recorder::refresh, this::committed);
        }
    }

    /** Returns what would be undone, in the user's language; empty if there is nothing to undo. */
    public Optional<String> undoLabel() {
        return steps.next(Kind.UNDO).map(Step::label);
    }

    /** Returns what would be redone, in the user's language; empty if there is nothing to redo. */
    public Optional<String> redoLabel() {
        return steps.next(Kind.REDO).map(Step::label);
    }

    /**
     * Takes back the last step that was not taken back yet, also one of before this network was opened.
     *
     * @throws NetworkException if that cannot be committed, or if objects are no longer as the step has left them, which can
     *         be only where the store was changed past the session; everything is then as it was
     * @throws IllegalStateException inside a command
     */
    public void undo() throws NetworkException {
        revert(Kind.UNDO);
    }

    /**
     * Does again what was taken back last.
     *
     * @throws NetworkException if that cannot be committed; everything is then as it was
     * @throws IllegalStateException inside a command
     */
    public void redo() throws NetworkException {
        revert(Kind.REDO);
    }

    private void revert(Kind kind) throws NetworkException {
        if (recorder.isRecording()) {
            throw new IllegalStateException("Nothing is undone or redone inside a command");
        }
        lock();
        try {
            receive();
            Step step = steps.next(kind).orElse(null);
            if (step == null) {
                return;
            }
            Occasion occasion = occasion(step.label()).reverting(kind, step.transaction());
            ChangeSet changes = StepReversal.run(store, step, occasion, () -> steps.drop(kind));
            recorder.refresh(changes);
            committed(changes, occasion);
        } finally {
            writing.end();
        }
    }

    /**
     * Erases objects for good, as {@link NetworkStore#erase} does. May be called on any thread; the objects in memory follow
     * on theirs. It is no step of undo; steps before it are undone without what was erased.
     *
     * @throws NetworkException if nothing could be erased; everything is then as it was
     * @throws IllegalStateException inside a command
     */
    public Erasure erase(Collection<String> ids) throws NetworkException {
        if (writing.isMine()) {
            throw new IllegalStateException("Nothing is erased inside a command");
        }
        Erasure erasure;
        begun(writing.beginLong());
        try {
            erasure = store.erase(ids);
            arrivals.add(erasure.changes(), null);
        } finally {
            writing.end();
        }
        thread.execute(this::receive);
        return erasure;
    }

    /** @param occasion what was done; null if it is no step, as objects were erased */
    private void committed(ChangeSet changes, Occasion occasion) {
        if (occasion == null) {
            steps.reset(store.history());
        } else {
            steps.committed(changes.transaction(), occasion);
        }
        commandStack.fireChanged();
        tellListeners(changes);
    }

    private void tellListeners(ChangeSet changes) {
        thread.execute(() -> listeners.tell(changes));
    }

    /** Adds a listener, called on the session's thread. */
    public void addListener(SessionListener listener) {
        listeners.add(listener);
    }

    /** Adds what is to be done once the network is closed, on the thread that closes it. */
    public void onClose(Runnable done) {
        listeners.addClosing(done);
    }

    /** Removes a listener. */
    public void removeListener(SessionListener listener) {
        listeners.remove(listener);
    }

    /** Sets who is told that the file is no longer the one that was opened, as {@link NetworkStore#onFileChange} says. */
    public void onFileChange(Consumer<FileChange> listener) {
        store.onFileChange(listener);
    }

    /** Closes the network. Objects of it must not be used any more. A batch that is under way is taken back. */
    @Override
    public void close() {
        closed = true;
        listeners.clear();
        store.close();
        listeners.closed();
    }
}
