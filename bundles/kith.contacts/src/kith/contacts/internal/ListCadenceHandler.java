package kith.contacts.internal;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import kith.contacts.internal.cadence.CadenceDialog;
import kith.core.Session;
import kith.core.Sessions;
import kith.core.bulk.BulkEdit;
import kith.core.touch.GroupCadence;
import kith.core.touch.GroupCadences;
import kith.core.touch.Rhythm.Origin;
import kith.store.NetworkException;

/** Sets how often to be in touch with everybody of the selected tag or list. */
public final class ListCadenceHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Session session = HandlerUtil.getActiveWorkbenchWindow(event).getService(Sessions.class).current().orElse(null);
        if (session != null && HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof ListsModel.Entry entry) {
            group(entry).ifPresent(group -> ask(HandlerUtil.getActiveShell(event), session, group));
        }
        return null;
    }

    /** Returns the group that a list is, without its cadence; nothing if it is neither a tag nor a list of people. */
    static Optional<GroupCadence> group(ListsModel.Entry entry) {
        if (entry.drop() instanceof BulkEdit.AddTags add) {
            return Optional.of(GroupCadence.tag(add.tags().getFirst(), 0, 0));
        }
        return entry.id() == null || !entry.choice().type().equals("Person") ? Optional.empty()
                : Optional.of(new GroupCadence(Origin.LIST, entry.id(), entry.choice().title(), 0, 0));
    }

    private static void ask(Shell shell, Session session, GroupCadence group) {
        GroupCadence known = GroupCadences.all(session.getStore()).stream()
                .filter(each -> each.origin() == group.origin() && each.key().equals(group.key())).findFirst().orElse(group);
        CadenceDialog.ask(shell, known).ifPresent(wanted -> {
            try {
                GroupCadences.set(session, wanted);
            } catch (NetworkException e) {
                MessageDialog.openError(shell, Messages.setCadence, e.getMessage());
            }
        });
    }
}
