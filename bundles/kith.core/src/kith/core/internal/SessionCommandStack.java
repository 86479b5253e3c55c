package kith.core.internal;

import java.util.EventObject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.common.command.IdentityCommand;

import kith.core.Session;
import kith.store.NetworkException;

/** The session's history as a command stack of EMF. It keeps no commands: the store's history is what is undone. */
public final class SessionCommandStack implements CommandStack {

    private final Session session;
    private final List<CommandStackListener> listeners = new CopyOnWriteArrayList<>();
    private Command mostRecent;
    /** What is being done by this stack, once it is done; null for what is done past it. */
    private Command done;

    public SessionCommandStack(Session session) {
        this.session = session;
    }

    @Override
    public void execute(Command command) {
        run(() -> session.execute(command.getLabel(), new CommandWrapper(command) {
            @Override
            public void execute() {
                super.execute();
                done = command;
            }
        }));
    }

    private interface Work {

        void run() throws NetworkException;
    }

    private void run(Work work) {
        try {
            work.run();
        } catch (NetworkException e) {
            throw new IllegalStateException(e.getMessage(), e);
        } finally {
            done = null;
        }
    }

    @Override
    public boolean canUndo() {
        return session.undoLabel().isPresent();
    }

    @Override
    public void undo() {
        done = getUndoCommand();
        run(session::undo);
    }

    @Override
    public boolean canRedo() {
        return session.redoLabel().isPresent();
    }

    @Override
    public void redo() {
        done = getRedoCommand();
        run(session::redo);
    }

    /** Returns a command that carries the label of what would be undone, or null. */
    @Override
    public Command getUndoCommand() {
        return session.undoLabel().map(IdentityCommand::new).orElse(null);
    }

    /** Returns a command that carries the label of what would be redone, or null. */
    @Override
    public Command getRedoCommand() {
        return session.redoLabel().map(IdentityCommand::new).orElse(null);
    }

    /** Returns what was done last; null if that was done past this stack, as by code or by a batch. */
    @Override
    public Command getMostRecentCommand() {
        return mostRecent;
    }

    @Override
    public void flush() {
        mostRecent = null;
    }

    @Override
    public void addCommandStackListener(CommandStackListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeCommandStackListener(CommandStackListener listener) {
        listeners.remove(listener);
    }

    /** Tells the listeners of what was done just now. */
    public void fireChanged() {
        mostRecent = done;
        listeners.forEach(listener -> listener.commandStackChanged(new EventObject(this)));
    }
}
