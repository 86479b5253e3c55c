package kith.contacts.internal;

import java.util.function.Consumer;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;

/** Tells a table which of the lists beside it the user has chosen, if it is one of its class. */
final class ChosenList implements ISelectionListener {

    static final String LISTS = "kith.contacts.lists";

    private final String type;
    private final Consumer<ListChoice> chosen;

    private ChosenList(String type, Consumer<ListChoice> chosen) {
        this.type = type;
        this.chosen = chosen;
    }

    /** Follows the lists for as long as a control is there. */
    static void follow(IWorkbenchPage page, Control control, String type, Consumer<ListChoice> chosen) {
        ChosenList listener = new ChosenList(type, chosen);
        page.addSelectionListener(LISTS, listener);
        control.addDisposeListener(event -> page.removeSelectionListener(LISTS, listener));
        // A view that the choice has brought up comes after it.
        listener.selectionChanged(null, page.getSelection(LISTS));
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (selection instanceof IStructuredSelection structured
                && structured.getFirstElement() instanceof ListsModel.Entry entry && entry.choice().type().equals(type)) {
            chosen.accept(entry.choice());
        }
    }
}
