package kith.timeline.internal.touch;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

import kith.timeline.internal.brief.BriefView;
import kith.timeline.internal.ledger.LedgerView;
import kith.timeline.internal.nudge.NudgesView;
import kith.timeline.internal.strength.StrengthView;
import kith.timeline.internal.task.TasksView;

/** Cultivating: with whom to be in touch, what is owed, and what to know of whoever is selected. */
public final class TouchPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        IFolderLayout lists = layout.createFolder("kith.timeline.lists", IPageLayout.LEFT, 0.58f, layout.getEditorArea());
        lists.addView(TouchView.ID);
        lists.addView(TasksView.ID);
        lists.addView(LedgerView.ID);
        lists.addView(NudgesView.ID);
        IFolderLayout person = layout.createFolder("kith.timeline.person", IPageLayout.BOTTOM, 0.5f, layout.getEditorArea());
        person.addView(BriefView.ID);
        person.addView(StrengthView.ID);
        layout.addShowViewShortcut(TouchView.ID);
        layout.addShowViewShortcut(TasksView.ID);
        layout.addShowViewShortcut(LedgerView.ID);
        layout.addShowViewShortcut(BriefView.ID);
    }
}
