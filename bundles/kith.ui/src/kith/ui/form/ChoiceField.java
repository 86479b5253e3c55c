package kith.ui.form;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import kith.ui.WidgetKeys;

/**
 * A field that chooses one of several values for a feature. A value that is not among them, as when the plug-in that
 * offered it is gone, is shown and kept.
 *
 * @param <T> the value
 */
public final class ChoiceField<T> {

    private final EObject owner;
    private final EStructuralFeature feature;
    private final List<T> values;
    private final Function<T, String> label;
    private final Combo combo;

    /** @param label names a value, in the user's language */
    public ChoiceField(Editing editing, Composite parent, EObject owner, EStructuralFeature feature, List<T> values,
            Function<T, String> label) {
        this(editing, parent, owner, feature, values, label, value -> owner.eSet(feature, value));
    }

    /**
     * Makes a field of a feature from which something else follows.
     *
     * @param label names a value, in the user's language
     * @param setter sets the feature, in the command
     */
    public ChoiceField(Editing editing, Composite parent, EObject owner, EStructuralFeature feature, List<T> values,
            Function<T, String> label, Consumer<T> setter) {
        this.owner = owner;
        this.feature = feature;
        this.values = List.copyOf(values);
        this.label = label;
        combo = new Combo(parent, SWT.READ_ONLY);
        editing.toolkit().adapt(combo, true, false);
        WidgetKeys.set(combo, owner.eClass().getName() + "." + feature.getName());
        combo.setToolTipText(Editing.label(feature));
        FormWheel.pass(combo);
        editing.enable(combo);
        Runnable refresher = this::refresh;
        editing.onRefresh(refresher);
        combo.addDisposeListener(event -> editing.noRefresh(refresher));
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (combo.getSelectionIndex() < this.values.size()) {
                T chosen = this.values.get(combo.getSelectionIndex());
                editing.set(owner, feature, chosen, () -> setter.accept(chosen));
            }
        }));
        refresh();
    }

    /** Returns the widget, for its layout. */
    public Combo control() {
        return combo;
    }

    @SuppressWarnings("unchecked")
    private void refresh() {
        T value = (T) owner.eGet(feature);
        String[] items = values.stream().map(label).toArray(String[]::new);
        combo.setItems(items);
        int index = value == null ? values.stream().map(Object::toString).toList().indexOf("") : values.indexOf(value);
        if (index < 0 && value != null && !Objects.toString(value).isEmpty()) {
            combo.add(Objects.toString(value));
            index = items.length;
        }
        combo.select(index);
    }
}
