package kith.ui.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import kith.ui.WidgetKeys;

/** A field to tick over a feature that is true or false. */
public final class CheckField {

    private final Button button;

    public CheckField(Editing editing, Composite parent, EObject owner, EStructuralFeature feature, String label) {
        button = editing.toolkit().createButton(parent, label, SWT.CHECK);
        WidgetKeys.set(button, owner.eClass().getName() + "." + feature.getName());
        Runnable refresher = () -> button.setSelection(Boolean.TRUE.equals(owner.eGet(feature)));
        editing.onRefresh(refresher);
        button.addDisposeListener(event -> editing.noRefresh(refresher));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> editing.set(owner, feature, button.getSelection())));
        refresher.run();
    }

    /** Returns the widget, for its layout. */
    public Button control() {
        return button;
    }
}
