package kith.ui.form;

import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import kith.ui.WidgetKeys;

/** A field to tick: over a feature that is true or false, or over one that has a value when it is ticked. */
public final class CheckField {

    private final Button button;

    /** Makes a field over a feature that is true or false. */
    public CheckField(Editing editing, Composite parent, EObject owner, EStructuralFeature feature, String label) {
        this(editing, parent, owner, feature, () -> true, label);
    }

    /**
     * Makes a field over any feature, such as the moment at which something was done.
     *
     * @param ticked makes the value that the feature gets when it is ticked; it has none otherwise
     */
    public CheckField(Editing editing, Composite parent, EObject owner, EStructuralFeature feature, Supplier<?> ticked,
            String label) {
        button = editing.toolkit().createButton(parent, label, SWT.CHECK);
        WidgetKeys.set(button, owner.eClass().getName() + "." + feature.getName());
        editing.enable(button);
        Runnable refresher = () -> button.setSelection(owner.eIsSet(feature));
        editing.onRefresh(refresher);
        button.addDisposeListener(event -> editing.noRefresh(refresher));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> editing.set(owner, feature, button.getSelection() ? ticked.get() : null)));
        refresher.run();
    }

    /** Returns the widget, for its layout. */
    public Button control() {
        return button;
    }
}
