package kith.contacts.internal;

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
import kith.ui.Commands;

/** Removes the selected contacts as one command. One can be undone without a thought; before several it asks. */
final class RemoveContactsHandler extends AbstractHandler {

    private final Supplier<Session> session;
    private final Supplier<List<EntityRef>> selection;
    private final Supplier<Shell> shell;

    RemoveContactsHandler(Supplier<Session> session, Supplier<List<EntityRef>> selection, Supplier<Shell> shell) {
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
