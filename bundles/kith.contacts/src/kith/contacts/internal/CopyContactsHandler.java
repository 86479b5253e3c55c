package kith.contacts.internal;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

import kith.core.EntityRef;
import kith.core.Session;
import kith.model.Contact;
import kith.store.Titles;

/** Copies names and addresses of the selected contacts: one a line, as mail programs take them. */
final class CopyContactsHandler extends AbstractHandler {

    private final Supplier<Session> session;
    private final Supplier<List<EntityRef>> selection;
    private final Display display;

    CopyContactsHandler(Supplier<Session> session, Supplier<List<EntityRef>> selection, Display display) {
        this.session = session;
        this.selection = selection;
        this.display = display;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        String text = text(session.get(), selection.get());
        if (!text.isEmpty()) {
            Clipboard clipboard = new Clipboard(display);
            clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        }
        return null;
    }

    /** Returns the names and addresses of contacts. */
    static String text(Session session, List<EntityRef> refs) {
        return refs.stream().flatMap(ref -> session.getStore().load(ref.id()).stream()).filter(Contact.class::isInstance)
                .map(Contact.class::cast).map(CopyContactsHandler::text).collect(Collectors.joining(System.lineSeparator()));
    }

    private static String text(Contact contact) {
        String name = Titles.of(contact);
        return contact.getEmails().stream().findFirst().map(email -> name + " <" + email.getAddress() + ">").orElse(name);
    }
}
