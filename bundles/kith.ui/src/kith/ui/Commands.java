package kith.ui;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

import kith.core.Session;
import kith.store.NetworkException;

/** Runs commands from the window, where a failure has to be told to the user. */
public final class Commands {

    private Commands() {
    }

    /**
     * Runs a change as one command and says why if it cannot be done.
     *
     * @param label what the user does, in the user's language
     * @return whether it was done
     */
    public static boolean run(Shell shell, Session session, String label, Runnable change) {
        try {
            session.execute(label, change);
            return true;
        } catch (NetworkException e) {
            MessageDialog.openError(shell, Messages.notDone, e.getMessage());
            return false;
        }
    }
}
