package kith.ui.form;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/**
 * A field of text over a feature with one value.
 *
 * @param <T> the value
 */
public final class TextField<T> {

    private final FieldText text;

    /**
     * @param style SWT.SINGLE, or SWT.MULTI for text of several lines
     * @param hint what the field says while it is empty, usually its name
     */
    public TextField(Editing editing, Composite parent, EObject owner, EStructuralFeature feature, Converter<T> converter,
            int style, String hint) {
        this(editing, parent, owner, feature, converter, style, hint, value -> {
            if (value == null) {
                owner.eUnset(feature);
            } else {
                owner.eSet(feature, value);
            }
        });
    }

    /**
     * Makes a field of a feature from which something else follows.
     *
     * @param style SWT.SINGLE, or SWT.MULTI for text of several lines
     * @param hint what the field says while it is empty, usually its name
     * @param setter sets the feature, to null for none, in the command
     */
    public TextField(Editing editing, Composite parent, EObject owner, EStructuralFeature feature, Converter<T> converter,
            int style, String hint, Consumer<T> setter) {
        String key = owner.eClass().getName() + "." + feature.getName();
        text = new FieldText(editing, parent, style, key, hint, new FieldText.Value() {

            @Override
            @SuppressWarnings("unchecked")
            public String shown() {
                return owner.eIsSet(feature) ? converter.write((T) owner.eGet(feature)) : "";
            }

            @Override
            public boolean take(String typed) {
                T value = converter.read(typed);
                return editing.set(owner, feature, value, () -> setter.accept(value));
            }
        });
        editing.mark(text, owner, feature);
    }

    /** Returns the widget, for its layout. */
    public Text control() {
        return text.control();
    }
}
