package kith.contacts.internal;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import kith.core.Session;
import kith.core.Sessions;
import kith.model.SmartList;
import kith.ui.Commands;

/** Changes the name or the query of the selected list, if the user made it. */
public final class EditListHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Session session = HandlerUtil.getActiveWorkbenchWindow(event).getService(Sessions.class).current().orElse(null);
        if (session != null && HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof ListsModel.Entry entry
                && entry.id() != null) {
            Optional<SmartList> list = session.find(SmartList.class, entry.id());
            list.ifPresent(each -> edit(HandlerUtil.getActiveShell(event), session, each));
        }
        return null;
    }

    private static void edit(Shell shell, Session session, SmartList list) {
        ListDialog dialog = new ListDialog(shell, Messages.editList, ListsModel.type(list), session.getStore(),
                list.getName() == null ? "" : list.getName(), list.getQuery());
        if (dialog.open() == Window.OK) {
            Commands.run(shell, session, NLS.bind(Messages.editListNamed, dialog.name()), () -> {
                list.setName(dialog.name());
                list.setQuery(dialog.query());
            });
        }
    }
}
