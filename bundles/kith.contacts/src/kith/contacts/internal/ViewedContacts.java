package kith.contacts.internal;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

import kith.core.EntityRef;
import kith.ui.EntityEditorInput;

/** Tells of the objects whose editors come to the front. */
final class ViewedContacts implements IPartListener2 {

    private final Consumer<EntityRef> viewed;

    private ViewedContacts(Consumer<EntityRef> viewed) {
        this.viewed = viewed;
    }

    /** Tells of them for as long as a control is there. */
    static void follow(IWorkbenchPage page, Control control, Consumer<EntityRef> viewed) {
        ViewedContacts listener = new ViewedContacts(viewed);
        page.addPartListener(listener);
        control.addDisposeListener(event -> page.removePartListener(listener));
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        tell(part);
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        tell(part);
    }

    private void tell(IWorkbenchPartReference part) {
        if (part.getPart(false) instanceof IEditorPart editor && editor.getEditorInput() instanceof EntityEditorInput input) {
            viewed.accept(input.getRef());
        }
    }
}
