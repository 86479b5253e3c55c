package kith.goals.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Goals: the tree of goals, and the editor of one beside it. */
public final class GoalsPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        layout.addView(GoalsView.ID, IPageLayout.LEFT, 0.56f, layout.getEditorArea());
    }
}
