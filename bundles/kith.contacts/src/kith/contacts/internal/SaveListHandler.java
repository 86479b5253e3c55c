package kith.contacts.internal;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import kith.core.Session;
import kith.core.Sessions;
import kith.model.KithFactory;
import kith.model.SmartList;
import kith.store.query.Condition;
import kith.ui.Commands;

/** Keeps what the table of people is restricted to as a list with a name; who is in it follows from the network. */
public final class SaveListHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        Optional<Session> session = window.getService(Sessions.class).current();
        if (session.isPresent() && window.getActivePage().findView(PeopleView.ID) instanceof PeopleView view) {
            save(window.getShell(), session.get(), view.condition());
        }
        return null;
    }

    private static void save(Shell shell, Session session, Condition condition) {
        InputDialog dialog = new InputDialog(shell, Messages.saveList, Messages.saveListQuestion, "",
                name -> name.isBlank() ? "" : null);
        if (dialog.open() == Window.OK) {
            String name = dialog.getValue().strip();
            Commands.run(shell, session, NLS.bind(Messages.saveListNamed, name), () -> {
                SmartList list = KithFactory.eINSTANCE.createSmartList();
                list.setName(name);
                list.setObjectType("Person");
                list.setQuery(condition.print());
                list.setPosition((int) session.getStore().count("SmartList"));
                session.create(list);
            });
        }
    }
}
