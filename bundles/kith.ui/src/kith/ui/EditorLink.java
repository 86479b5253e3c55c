package kith.ui;

import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchPartSite;

/** Has a list select the object whose editor comes to the front, so that list and form never speak of two objects. */
public final class EditorLink implements IPartListener2 {

    private final ISelectionProvider list;

    private EditorLink(ISelectionProvider list) {
        this.list = list;
    }

    /**
     * Links a list with the editors of its page for as long as it is there.
     *
     * @param list takes a selection of one {@link kith.core.EntityRef}, and leaves objects of other classes alone
     */
    public static void follow(IWorkbenchPartSite site, Control control, ISelectionProvider list) {
        IWorkbenchPage page = site.getPage();
        EditorLink link = new EditorLink(list);
        page.addPartListener(link);
        control.addDisposeListener(event -> page.removePartListener(link));
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        show(part);
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        show(part);
    }

    private void show(IWorkbenchPartReference part) {
        if (part.getPart(false) instanceof IEditorPart editor && editor.getEditorInput() instanceof EntityEditorInput input) {
            list.setSelection(new StructuredSelection(input.getRef()));
        }
    }
}
