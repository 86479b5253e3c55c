package kith.timeline.internal;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;

import kith.store.TimelineRow;
import kith.timeline.internal.model.RowSelection;

/** Tells those who do not see the timeline what is in it: a list whose items are its rows, by their indexes. */
final class TimelineAccessible {

    private final TimelineControl control;

    TimelineAccessible(TimelineControl control) {
        this.control = control;
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID == ACC.CHILDID_SELF ? Messages.timeline : name(event.childID);
            }
        });
        control.getAccessible().addAccessibleControlListener(new Items());
    }

    /** Says that the keyboard is at another row. */
    void moved() {
        if (control.isFocusControl() && control.rows().caret() >= 0) {
            control.getAccessible().setFocus(control.rows().caret());
            control.getAccessible().selectionChanged();
        }
    }

    private String name(int index) {
        TimelineRow row = index < control.model().count() ? control.model().row(index) : null;
        return row == null ? null : control.text().spoken(row, control.today());
    }

    private final class Items extends AccessibleControlAdapter {

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
        }

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = control.model().count();
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            int index = control.viewport().rowAt(control.toControl(event.x, event.y).y);
            event.childID = index < 0 ? ACC.CHILDID_SELF : index;
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            if (event.childID != ACC.CHILDID_SELF) {
                Point at = control.toDisplay(0, control.viewport().y(event.childID));
                event.x = at.x;
                event.y = at.y;
                event.width = control.getClientArea().width;
                event.height = control.viewport().rowHeight();
            }
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            int caret = control.rows().caret();
            event.childID = !control.isFocusControl() ? ACC.CHILDID_NONE : caret < 0 ? ACC.CHILDID_SELF : caret;
        }

        @Override
        public void getSelection(AccessibleControlEvent event) {
            event.childID = control.rows().caret() < 0 ? ACC.CHILDID_NONE : control.rows().caret();
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            RowSelection rows = control.rows();
            if (event.childID == ACC.CHILDID_SELF) {
                event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_MULTISELECTABLE;
            } else {
                TimelineRow row = event.childID < control.model().count() ? control.model().row(event.childID) : null;
                event.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE
                        | (row != null && rows.contains(TimelineControl.ref(row)) ? ACC.STATE_SELECTED : 0)
                        | (event.childID == rows.caret() && control.isFocusControl() ? ACC.STATE_FOCUSED : 0);
            }
        }
    }
}
