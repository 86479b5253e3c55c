package kith.app.internal.history;

import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import kith.core.EntityRef;
import kith.core.Session;
import kith.core.history.Difference;
import kith.core.history.Differences;
import kith.core.history.Names;
import kith.core.history.Restore;
import kith.core.history.Reversal;
import kith.model.Entity;
import kith.store.HistoryEntry;
import kith.store.NetworkStore;

/** Restores an object after the user has seen what will differ. */
final class RestoreDialog {

    private RestoreDialog() {
    }

    static void ask(Shell shell, Session session, EntityRef object, HistoryEntry entry) {
        NetworkStore store = session.getStore();
        Work.of(shell, Messages.comparing, () -> {
            Entity now = store.load(object.id()).orElse(null);
            Entity then = store.history().after(object.id(), entry.transaction()).orElseThrow();
            return Differences.between(now, then, new Names(store)).stream().map(Difference::text).toList();
        }, lines -> confirm(shell, session, object, entry, lines));
    }

    private static void confirm(Shell shell, Session session, EntityRef object, HistoryEntry entry, List<String> lines) {
        if (lines.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.restoreTitle, Messages.sameState);
        } else if (ListDialog.confirm(shell, Messages.restoreTitle,
                NLS.bind(Messages.restoreQuestion, EntryText.exactly(entry)), Messages.restoreButton, lines)) {
            Work.of(shell, Messages.restoreTitle, () -> Restore.run(session, object.id(), entry.transaction()),
                    reversal -> tell(shell, reversal));
        }
    }

    private static void tell(Shell shell, Reversal reversal) {
        if (!reversal.notes().isEmpty()) {
            MessageDialog.openInformation(shell, Messages.restoreTitle, String.join("\n", reversal.notes()));
        }
    }
}
