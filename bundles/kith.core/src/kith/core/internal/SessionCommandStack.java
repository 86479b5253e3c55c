package kith.core.internal;

import java.util.EventObject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.command.IdentityCommand;

import kith.core.Session;
import kith.store.NetworkException;

/** The session's history as a command stack of EMF. It keeps no commands: the store's history is what is undone. */
public final class SessionCommandStack implements CommandStack {

    private final Session session;
    private final List<CommandStackListener> listeners = new CopyOnWriteArrayList<>();
    private Command mostRecent;

    public SessionCommandStack(Session session) {
        this.session = session;
    }

    @Override
    public void execute(Command command) {
        try {
            session.execute(command.getLabel(), command);
        } catch (NetworkException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
        mostRecent = command;
    }

    @Override
    public boolean canUndo() {
        return session.undoLabel().isPresent();
    }

    @Override
    public void undo() {
        try {
            session.undo();
        } catch (NetworkException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    @Override
    public boolean canRedo() {
        return session.redoLabel().isPresent();
    }

    @Override
    public void redo() {
        try {
            session.redo();
        } catch (NetworkException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
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

    public void fireChanged() {
        listeners.forEach(listener -> listener.commandStackChanged(new EventObject(this)));
    }
}
