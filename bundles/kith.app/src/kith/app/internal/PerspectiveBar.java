package kith.app.internal;

import java.util.Arrays;
import java.util.List;

import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;

/** Offers every perspective in the bar from the start, so that nobody has to look for one. */
final class PerspectiveBar {

    private PerspectiveBar() {
    }

    static void fill(IWorkbenchWindow window) {
        IWorkbenchPage page = window.getActivePage();
        List<String> open = Arrays.stream(page.getOpenPerspectives()).map(IPerspectiveDescriptor::getId).toList();
        if (open.size() > 1) {
            return;
        }
        IPerspectiveDescriptor first = page.getPerspective();
        for (String id : Perspectives.present()) {
            if (!open.contains(id)) {
                page.setPerspective(window.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(id));
            }
        }
        if (first != null) {
            page.setPerspective(first);
        }
    }
}
