package kith.contacts.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;

import kith.core.EntityRef;
import kith.core.Session;
import kith.model.Contact;
import kith.store.NetworkStore;
import kith.ui.Reading;

/**
 * Lets the selected contacts be dragged: to lists, as text to other programs, as a vCard file to folders and mails. Other
 * programs wait for what they are given, so they are given a few hundred contacts at most; those are read while they are dragged.
 */
final class ContactsDrag extends DragSourceAdapter {

    /** Other programs are not given more. */
    static final int MOST = 500;

    /** How long another program may take to read the file that it was given. */
    private static final int GRACE = 10 * 60_000;

    private final Supplier<Session> session;
    private final Supplier<List<EntityRef>> selection;
    private final Consumer<String> say;
    private final CardFile cards = CardFile.ofUser();
    private NetworkStore store;
    private List<EntityRef> dragged = List.of();
    private CompletableFuture<List<Contact>> contacts;
    private Path given;

    private ContactsDrag(Supplier<Session> session, Supplier<List<EntityRef>> selection, Consumer<String> say) {
        this.session = session;
        this.selection = selection;
        this.say = say;
    }

    /** @param say is given what there is to tell the user, null for nothing */
    static void install(Table table, Supplier<Session> session, Supplier<List<EntityRef>> selection, Consumer<String> say) {
        DragSource source = new DragSource(table, DND.DROP_COPY | DND.DROP_MOVE);
        source.setTransfer(transfers(0));
        source.addDragListener(new ContactsDrag(session, selection, say));
    }

    /** Returns as what so many contacts can be dragged. */
    static Transfer[] transfers(int count) {
        LocalSelectionTransfer here = LocalSelectionTransfer.getTransfer();
        return count > MOST ? new Transfer[] { here } : new Transfer[] { here, FileTransfer.getInstance(), TextTransfer.getInstance() };
    }

    @Override
    public void dragStart(DragSourceEvent event) {
        dragged = selection.get();
        event.doit = !dragged.isEmpty() && session.get() != null;
        if (!event.doit) {
            return;
        }
        ((DragSource) event.widget).setTransfer(transfers(dragged.size()));
        LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(dragged));
        LocalSelectionTransfer.getTransfer().setSelectionSetTime(event.time & 0xFFFFFFFFL);
        if (dragged.size() > MOST) {
            say.accept(NLS.bind(Messages.dragMany, "%,d".formatted(MOST)));
            return;
        }
        say.accept(null);
        NetworkStore from = session.get().getStore();
        List<EntityRef> refs = dragged;
        store = from;
        contacts = CompletableFuture.supplyAsync(() -> read(from, refs), Reading.background());
    }

    private static List<Contact> read(NetworkStore store, List<EntityRef> refs) {
        return refs.stream().flatMap(ref -> store.load(ref.id()).stream()).filter(Contact.class::isInstance)
                .map(Contact.class::cast).toList();
    }

    @Override
    public void dragSetData(DragSourceEvent event) {
        if (LocalSelectionTransfer.getTransfer().isSupportedType(event.dataType)) {
            event.data = LocalSelectionTransfer.getTransfer().getSelection();
        } else if (FileTransfer.getInstance().isSupportedType(event.dataType)) {
            try {
                given = given == null ? cards.write(store, contacts.join()) : given;
                event.data = new String[] { given.toString() };
            } catch (IOException | CompletionException e) {
                ILog.get().error("The cards to drag cannot be written", e);
                event.doit = false;
            }
        } else {
            event.data = AddressText.of(store, dragged);
        }
    }

    @Override
    public void dragFinished(DragSourceEvent event) {
        LocalSelectionTransfer.getTransfer().setSelection(null);
        LocalSelectionTransfer.getTransfer().setSelectionSetTime(0);
        Path taken = given;
        if (taken != null) {
            Display.getCurrent().timerExec(GRACE, () -> delete(taken));
        }
        given = null;
        contacts = null;
        store = null;
        dragged = List.of();
    }

    private void delete(Path file) {
        try {
            cards.delete(file);
        } catch (IOException e) {
            ILog.get().warn("A card file cannot be deleted yet", e);
        }
    }
}
