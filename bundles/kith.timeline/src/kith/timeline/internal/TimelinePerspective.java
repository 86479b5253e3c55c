package kith.timeline.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The timeline, with editors beside it. */
public final class TimelinePerspective implements IPerspectiveFactory {

    private static final float SHARE = 0.6f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addView(TimelineView.ID, IPageLayout.LEFT, SHARE, layout.getEditorArea());
        layout.addShowViewShortcut(TimelineView.ID);
    }
}
