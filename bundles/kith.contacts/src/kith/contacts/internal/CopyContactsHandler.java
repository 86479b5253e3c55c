package kith.contacts.internal;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

import kith.core.EntityRef;
import kith.core.Session;
import kith.store.NetworkStore;
import kith.ui.Reading;

/** Copies names and addresses of the selected contacts, which are read in the background. */
final class CopyContactsHandler extends AbstractHandler {

    private final Supplier<Session> session;
    private final Supplier<List<EntityRef>> selection;
    private final Control control;

    /** @param control shows the contacts */
    CopyContactsHandler(Supplier<Session> session, Supplier<List<EntityRef>> selection, Control control) {
        this.session = session;
        this.selection = selection;
        this.control = control;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        List<EntityRef> refs = selection.get();
        if (session.get() != null && !refs.isEmpty()) {
            NetworkStore store = session.get().getStore();
            control.setCursor(control.getDisplay().getSystemCursor(SWT.CURSOR_APPSTARTING));
            Reading.of(control, "copy", () -> AddressText.of(store, refs), this::copy, failure -> control.setCursor(null));
        }
        return null;
    }

    private void copy(String text) {
        control.setCursor(null);
        if (!text.isEmpty()) {
            Clipboard clipboard = new Clipboard(control.getDisplay());
            clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        }
    }
}
