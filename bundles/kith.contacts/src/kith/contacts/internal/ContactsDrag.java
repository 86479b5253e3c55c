package kith.contacts.internal;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Table;

import kith.core.EntityRef;
import kith.core.Session;

/** Lets the selected contacts be dragged: to lists, as text to other programs, as a vCard file to folders and mails. */
final class ContactsDrag extends DragSourceAdapter {

    private final Supplier<Session> session;
    private final Supplier<List<EntityRef>> selection;
    private final CardFile cards = new CardFile();

    private ContactsDrag(Supplier<Session> session, Supplier<List<EntityRef>> selection) {
        this.session = session;
        this.selection = selection;
    }

    static void install(Table table, Supplier<Session> session, Supplier<List<EntityRef>> selection) {
        DragSource source = new DragSource(table, DND.DROP_COPY | DND.DROP_MOVE);
        source.setTransfer(LocalSelectionTransfer.getTransfer(), FileTransfer.getInstance(), TextTransfer.getInstance());
        source.addDragListener(new ContactsDrag(session, selection));
    }

    @Override
    public void dragStart(DragSourceEvent event) {
        List<EntityRef> refs = selection.get();
        event.doit = !refs.isEmpty() && session.get() != null;
        LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(refs));
        LocalSelectionTransfer.getTransfer().setSelectionSetTime(event.time & 0xFFFFFFFFL);
    }

    @Override
    public void dragSetData(DragSourceEvent event) {
        if (LocalSelectionTransfer.getTransfer().isSupportedType(event.dataType)) {
            event.data = LocalSelectionTransfer.getTransfer().getSelection();
        } else if (FileTransfer.getInstance().isSupportedType(event.dataType)) {
            try {
                event.data = new String[] { cards.write(session.get().getStore(), selection.get()).toString() };
            } catch (IOException e) {
                ILog.get().error("The cards to drag cannot be written", e);
                event.doit = false;
            }
        } else {
            event.data = CopyContactsHandler.text(session.get(), selection.get());
        }
    }

    @Override
    public void dragFinished(DragSourceEvent event) {
        LocalSelectionTransfer.getTransfer().setSelection(null);
        LocalSelectionTransfer.getTransfer().setSelectionSetTime(0);
    }
}
