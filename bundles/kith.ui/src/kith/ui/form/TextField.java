package kith.ui.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import kith.ui.WidgetKeys;

/**
 * A field of text over a feature with one value. It commits when it is left or on Enter; Escape brings back what was
 * there. What cannot be read stays in the field with the reason beside it, and nothing is committed.
 *
 * @param <T> the value
 */
public final class TextField<T> {

    private final Editing editing;
    private final EObject owner;
    private final EStructuralFeature feature;
    private final Converter<T> converter;
    private final Text text;
    private final FieldProblem problem;

    /**
     * @param style SWT.SINGLE, or SWT.MULTI for text of several lines
     * @param hint what the field says while it is empty, usually its name
     */
    public TextField(Editing editing, Composite parent, EObject owner, EStructuralFeature feature, Converter<T> converter,
            int style, String hint) {
        this.editing = editing;
        this.owner = owner;
        this.feature = feature;
        this.converter = converter;
        text = editing.toolkit().createText(parent, "", style | ((style & SWT.MULTI) == 0 ? 0 : SWT.WRAP | SWT.V_SCROLL));
        Underline.add(text);
        text.setMessage(hint);
        text.setToolTipText(hint);
        WidgetKeys.set(text, owner.eClass().getName() + "." + feature.getName());
        problem = new FieldProblem(text);
        Runnable refresher = this::refresh;
        editing.onRefresh(refresher);
        text.addDisposeListener(event -> editing.noRefresh(refresher));
        FieldKeys.add(text, this::commit, this::refresh);
        refresh();
    }

    /** Returns the widget, for its layout. */
    public Text control() {
        return text;
    }

    private void commit() {
        try {
            T value = converter.read(text.getText());
            problem.hide();
            if (value instanceof String string && string.isBlank()) {
                value = null;
            }
            editing.set(owner, feature, value);
        } catch (IllegalArgumentException e) {
            problem.show(e.getMessage());
        }
    }

    @SuppressWarnings("unchecked")
    private void refresh() {
        String shown = owner.eIsSet(feature) ? converter.write((T) owner.eGet(feature)) : "";
        if (!shown.equals(text.getText())) {
            text.setText(shown);
        }
        problem.hide();
    }
}
