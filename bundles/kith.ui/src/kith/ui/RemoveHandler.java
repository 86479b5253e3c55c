package kith.ui;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import kith.core.EntityRef;
import kith.core.Session;
import kith.model.Entity;
import kith.store.Titles;

/**
 * Removes the selected objects, and every reference to them, as one command. One is removed at once, as it can be undone;
 * before several the user is asked.
 */
public final class RemoveHandler extends AbstractHandler {

    private final Supplier<Session> session;
    private final Supplier<List<EntityRef>> selection;
    private final Supplier<Shell> shell;

    /**
     * @param session the session of the view
     * @param selection what is selected in the view
     */
    public RemoveHandler(Supplier<Session> session, Supplier<List<EntityRef>> selection, Supplier<Shell> shell) {
        this.session = session;
        this.selection = selection;
        this.shell = shell;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        List<? extends Entity> chosen = selection.get().stream()
                .flatMap(ref -> session.get().find(Entity.class, ref.id()).stream()).toList();
        if (chosen.isEmpty() || chosen.size() > 1 && !MessageDialog.openConfirm(shell.get(), Messages.removeTitle,
                NLS.bind(Messages.removeQuestion, chosen.size()))) {
            return null;
        }
        String what = chosen.size() == 1 ? Titles.of(chosen.get(0)) : NLS.bind(Messages.several, chosen.size());
        Commands.run(shell.get(), session.get(), NLS.bind(Messages.remove, what), () -> chosen.forEach(session.get()::remove));
        return null;
    }
}
