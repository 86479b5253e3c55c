package kith.contacts.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * People: the lists at the left, the table in the middle, the editor beside it, and a folder below for views that follow the
 * selection. What stands in the folder, and in which order, is said by whoever puts plug-ins together.
 */
public final class PeoplePerspective implements IPerspectiveFactory {

    static final String ID = "kith.contacts.perspective";

    /** Where views stand that follow the selection. */
    private static final String BELOW = "kith.contacts.below";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        layout.addView("kith.contacts.lists", IPageLayout.LEFT, 0.16f, layout.getEditorArea());
        IFolderLayout people = layout.createFolder("people", IPageLayout.LEFT, 0.5f, layout.getEditorArea());
        people.addView("kith.contacts.people");
        people.addView("kith.contacts.organizations");
        people.addPlaceholder("kith.contacts.duplicates");
        layout.createFolder(BELOW, IPageLayout.BOTTOM, 0.62f, "people");
    }
}
