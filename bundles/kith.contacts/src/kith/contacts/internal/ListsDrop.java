package kith.contacts.internal;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;

import kith.core.EntityRef;
import kith.core.Session;
import kith.ui.BulkJob;

/** Makes people that are dropped on a tag or an organization a part of it. */
final class ListsDrop extends ViewerDropAdapter {

    private final Supplier<Session> session;

    private ListsDrop(TreeViewer viewer, Supplier<Session> session) {
        super(viewer);
        this.session = session;
        setFeedbackEnabled(false);
    }

    static void install(TreeViewer viewer, Supplier<Session> session) {
        viewer.addDropSupport(DND.DROP_COPY | DND.DROP_MOVE, new Transfer[] { LocalSelectionTransfer.getTransfer() },
                new ListsDrop(viewer, session));
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        overrideOperation(DND.DROP_COPY);
        return target instanceof ListsModel.Entry entry && entry.drop() != null && session.get() != null
                && !session.get().isReadOnly() && !people().isEmpty();
    }

    @Override
    public boolean performDrop(Object data) {
        if (getCurrentTarget() instanceof ListsModel.Entry entry && entry.drop() != null) {
            BulkJob.schedule(session.get(), people(), entry.drop());
            return true;
        }
        return false;
    }

    private static List<String> people() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                ? selection.stream().filter(EntityRef.class::isInstance).map(EntityRef.class::cast)
                        .filter(ref -> ref.type().equals("Person")).map(EntityRef::id).toList()
                : List.of();
    }
}
