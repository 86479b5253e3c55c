package kith.app.internal.history;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import kith.core.Session;
import kith.core.history.Reversal;
import kith.core.history.Reversal.Outcome;
import kith.core.history.RevertedTransactions;
import kith.core.history.TakeBack;
import kith.store.HistoryEntry;

/** Takes back a transaction after the user has seen what becomes of each object. */
final class TakeBackDialog {

    private static final int MOST = 1_000;

    /**
     * What taking back a transaction would do.
     *
     * @param reverting the transaction by which it was undone or taken back already, null if there is none
     */
    private record Preview(List<Reversal> reversals, HistoryEntry reverting) {
    }

    private TakeBackDialog() {
    }

    static void ask(Shell shell, Session session, HistoryEntry entry) {
        Work.of(shell, Messages.comparing, () -> new Preview(TakeBack.preview(session, entry.transaction()),
                RevertedTransactions.find(session.getStore().history(), entry.transaction()).orElse(null)),
                preview -> confirm(shell, session, entry, preview));
    }

    private static void confirm(Shell shell, Session session, HistoryEntry entry, Preview preview) {
        List<Reversal> reversals = preview.reversals();
        long taken = reversals.stream().filter(reversal -> reversal.outcome() != Outcome.KEPT).count();
        if (taken == 0 && preview.reverting() != null) {
            MessageDialog.openInformation(shell, Messages.takeBackTitle, EntryText.reverted(entry, preview.reverting()));
        } else if (taken == 0) {
            List<String> lines = lines(reversals);
            MessageDialog.openInformation(shell, Messages.takeBackTitle, lines.isEmpty() ? Messages.takenBackAlready
                    : Messages.nothingToTakeBack + "\n\n" + String.join("\n", lines.subList(0, Math.min(10, lines.size()))));
        } else if (ListDialog.confirm(shell, Messages.takeBackTitle,
                NLS.bind(Messages.takeBackQuestion, entry.occasion().label()), Messages.takeBackButton, lines(reversals))) {
            Work.of(shell, Messages.takeBackTitle, () -> TakeBack.run(session, entry.transaction()), done -> { });
        }
    }

    private static List<String> lines(List<Reversal> reversals) {
        List<String> lines = new ArrayList<>();
        for (Reversal reversal : reversals) {
            if (lines.size() >= MOST) {
                lines.add(NLS.bind(Messages.more, reversals.size() - MOST));
                break;
            }
            String message = switch (reversal.outcome()) {
                case REMOVED -> Messages.willBeRemoved;
                case RESTORED -> Messages.willBeRestored;
                case CHANGED -> Messages.willBeChanged;
                case KEPT -> Messages.willBeKept;
            };
            String line = NLS.bind(message, reversal.title().isEmpty() ? Messages.untitled : reversal.title());
            lines.add(reversal.notes().isEmpty() ? line : line + " " + String.join(" ", reversal.notes()));
        }
        return lines;
    }
}
