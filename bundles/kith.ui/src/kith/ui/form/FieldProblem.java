package kith.ui.form;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** The mark at a field whose text cannot be taken, with the reason beside it. */
public final class FieldProblem {

    private final ControlDecoration mark;

    /** @param field the field that is marked */
    public FieldProblem(Control field) {
        mark = new ControlDecoration(field, SWT.TOP | SWT.LEFT);
        mark.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
        mark.hide();
    }

    /** Marks the field and says why. */
    public void show(String reason) {
        mark.setDescriptionText(reason);
        mark.show();
        mark.showHoverText(reason);
    }

    /** Takes the mark away. */
    public void hide() {
        mark.hide();
        mark.hideHover();
    }
}
