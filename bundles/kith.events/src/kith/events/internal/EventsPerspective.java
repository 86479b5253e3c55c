package kith.events.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Events: the calendar with the table below it, and the editor of one event beside them. */
public final class EventsPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        layout.addView(EventsView.ID, IPageLayout.LEFT, 0.5f, layout.getEditorArea());
    }
}
