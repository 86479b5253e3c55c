package kith.contacts.internal;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import kith.core.Session;
import kith.core.Sessions;
import kith.model.KithFactory;
import kith.model.SmartList;
import kith.ui.Commands;

/** Keeps what a table of contacts is restricted to as a list with a name; what is in it follows from the network. */
public final class SaveListHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        Optional<Session> session = window.getService(Sessions.class).current();
        TableView<?> view = HandlerUtil.getActivePart(event) instanceof TableView<?> active ? active
                : window.getActivePage().findView(PeopleView.ID) instanceof TableView<?> people ? people : null;
        if (session.isPresent() && view != null) {
            save(window.getShell(), session.get(), view.list().type(), view.condition().print());
        }
        return null;
    }

    private static void save(Shell shell, Session session, String type, String query) {
        ListDialog dialog = new ListDialog(shell, Messages.saveList, type, session.getStore(), "", query);
        if (dialog.open() == Window.OK) {
            Commands.run(shell, session, NLS.bind(Messages.saveListNamed, dialog.name()), () -> {
                SmartList list = KithFactory.eINSTANCE.createSmartList();
                list.setName(dialog.name());
                list.setObjectType(type);
                list.setQuery(dialog.query());
                list.setPosition((int) session.getStore().count("SmartList"));
                session.create(list);
            });
        }
    }
}
