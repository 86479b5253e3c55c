package kith.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** When a field of text commits: when it is left, and on Enter; Escape brings back what was there. */
final class FieldKeys {

    private FieldKeys() {
    }

    /**
     * Has a field follow these keys.
     *
     * @param commit takes what is in the field
     * @param refresh brings back what was there
     */
    static void add(Text field, Runnable commit, Runnable refresh) {
        boolean several = (field.getStyle() & SWT.MULTI) != 0;
        field.addListener(SWT.FocusOut, event -> commit.run());
        field.addListener(SWT.KeyDown, event -> {
            boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
            if (event.keyCode == SWT.ESC) {
                refresh.run();
                event.doit = false;
            } else if (enter && (!several || (event.stateMask & SWT.MOD1) != 0)) {
                commit.run();
                event.doit = false;
            }
        });
    }
}
