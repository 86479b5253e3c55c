package kith.app.internal;

import java.util.List;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbench;

/**
 * The editors that were open when the program was killed: the window that is kept still has their tabs, but not which objects
 * they were of. When the program is closed in order there are none.
 */
final class StaleEditors {

    private static final String EDITOR = "org.eclipse.e4.ui.compatibility.editor";

    private StaleEditors() {
    }

    /** Takes their tabs out of the windows; to be called before windows are opened. */
    static void remove(IWorkbench workbench) {
        MApplication application = workbench.getService(MApplication.class);
        EModelService models = workbench.getService(EModelService.class);
        if (application == null || models == null) {
            return;
        }
        List<MPart> stale = models.findElements(application, EDITOR, MPart.class, List.of(), EModelService.ANYWHERE);
        for (MPart part : stale) {
            MElementContainer<MUIElement> folder = part.getParent();
            part.setToBeRendered(false);
            if (folder != null) {
                if (folder.getSelectedElement() == part) {
                    folder.setSelectedElement(null);
                }
                folder.getChildren().remove(part);
            }
        }
    }
}
