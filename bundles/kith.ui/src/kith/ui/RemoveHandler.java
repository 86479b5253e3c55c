package kith.ui;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;

import kith.core.EntityRef;
import kith.core.Session;
import kith.core.bulk.BulkEdit;
import kith.model.Entity;
import kith.model.edit.KithEditPlugin;
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
     * Has the key and the menus of a part remove what is selected, while its list has the focus.
     *
     * @param list the list that the selection is of
     * @param session the session of the part
     * @param selection what is selected in the list
     */
    public static void activate(IWorkbenchPartSite site, Control list, Supplier<Session> session,
            Supplier<List<EntityRef>> selection) {
        site.getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.EDIT_DELETE,
                new RemoveHandler(session, selection, site::getShell), new FocusedControl(site, list));
    }

    private RemoveHandler(Supplier<Session> session, Supplier<List<EntityRef>> selection, Supplier<Shell> shell) {
        this.session = session;
        this.selection = selection;
        this.shell = shell;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        List<String> ids = selection.get().stream().map(EntityRef::id).toList();
        if (ids.size() == 1) {
            session.get().find(Entity.class, ids.get(0)).ifPresent(only -> Commands.run(shell.get(), session.get(),
                    NLS.bind(Messages.remove, name(only)), () -> session.get().remove(only)));
        } else if (!ids.isEmpty() && MessageDialog.openConfirm(shell.get(), Messages.removeTitle,
                NLS.bind(Messages.removeQuestion, "%,d".formatted(ids.size())))) {
            BulkJob.schedule(session.get(), ids, new BulkEdit.Remove());
        }
        return null;
    }

    private static String name(Entity entity) {
        String title = Titles.of(entity);
        return title.isEmpty() ? KithEditPlugin.INSTANCE.getString("_UI_" + entity.eClass().getName() + "_type") : title;
    }
}
