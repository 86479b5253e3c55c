package kith.ui.form;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Control;

/**
 * The mark at a field of which something is wrong, with the reason beside it: that what was typed cannot be taken, or else
 * what is wrong with what was taken.
 */
public final class FieldProblem {

    private static final int LINE = 36;

    private final Control field;
    private final ControlDecoration mark;
    private String refused;
    private String found;
    private String icon;
    private Runnable mending = () -> { };

    /** @param field the field that is marked */
    public FieldProblem(Control field) {
        this.field = field;
        mark = new ControlDecoration(field, SWT.TOP | SWT.LEFT);
        mark.setMarginWidth(1);
        mark.hide();
        mark.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> mend()));
        field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getDescription(AccessibleEvent event) {
                if (text() != null) {
                    event.result = text();
                }
            }
        });
    }

    /** Marks the field because what was typed cannot be taken, and says why. */
    public void show(String reason) {
        refused = reason;
        update();
        mark.showHoverText(wrapped(reason));
    }

    /** A long line would leave the window. */
    static String wrapped(String reason) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String word : reason.split(" ")) {
            boolean next = length > 0 && length + word.length() >= LINE;
            lines.append(length == 0 ? "" : next ? "\n" : " ").append(word);
            length = next ? word.length() : length + 1 + word.length();
        }
        return lines.toString();
    }

    /** Says it no longer, while the mark stays. */
    void quiet() {
        mark.hideHover();
    }

    /** Takes that mark away. */
    public void hide() {
        refused = null;
        update();
        mark.hideHover();
    }

    /**
     * Marks the field because of what was taken.
     *
     * @param reason what is wrong and how it can be mended, or null if nothing is
     * @param warning whether it matters, or is only worth knowing
     * @param mend what a click on the mark does
     */
    void find(String reason, boolean warning, Runnable mend) {
        found = reason;
        icon = warning ? FieldDecorationRegistry.DEC_WARNING : FieldDecorationRegistry.DEC_INFORMATION;
        mending = mend;
        update();
    }

    private void mend() {
        if (refused == null && found != null) {
            mending.run();
        }
    }

    private String text() {
        return refused != null ? refused : found;
    }

    private void update() {
        if (field.isDisposed()) {
            return;
        }
        if (text() == null) {
            mark.hide();
            return;
        }
        String shown = refused != null ? FieldDecorationRegistry.DEC_ERROR : icon;
        mark.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(shown).getImage());
        mark.setDescriptionText(text());
        mark.show();
    }
}
