package kith.contacts.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;

/** People: the lists at the left, the table in the middle, the editor beside it, the timeline of the selection below. */
public final class PeoplePerspective implements IPerspectiveFactory {

    static final String ID = "kith.contacts.perspective";

    /** Where views stand that follow the selection; other plug-ins put theirs beside the timeline. */
    private static final String BELOW = "kith.contacts.below";
    private static final String TIMELINE = "kith.timeline.timeline";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        layout.addView("kith.contacts.lists", IPageLayout.LEFT, 0.16f, layout.getEditorArea());
        IFolderLayout people = layout.createFolder("people", IPageLayout.LEFT, 0.5f, layout.getEditorArea());
        people.addView("kith.contacts.people");
        people.addView("kith.contacts.organizations");
        people.addPlaceholder("kith.contacts.duplicates");
        IFolderLayout below = layout.createFolder(BELOW, IPageLayout.BOTTOM, 0.62f, "people");
        // The timeline is another plug-in's: it may be absent.
        if (PlatformUI.getWorkbench().getViewRegistry().find(TIMELINE) != null) {
            below.addView(TIMELINE);
        }
        below.addView("kith.contacts.common");
        layout.addPerspectiveShortcut("kith.timeline.perspective");
    }
}
