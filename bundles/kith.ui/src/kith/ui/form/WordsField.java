package kith.ui.form;

import java.util.List;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import kith.ui.WidgetKeys;

/** A field over a list of words or short phrases, such as tags, separated by semicolons or commas. */
public final class WordsField {

    private final Editing editing;
    private final EStructuralFeature feature;
    private final EList<String> words;
    private final Text text;

    /** @param hint what the field says while it is empty */
    @SuppressWarnings("unchecked")
    public WordsField(Editing editing, Composite parent, EObject owner, EStructuralFeature feature, String hint) {
        this.editing = editing;
        this.feature = feature;
        words = (EList<String>) owner.eGet(feature);
        text = editing.toolkit().createText(parent, "", SWT.SINGLE);
        Underline.add(text);
        text.setMessage(hint);
        text.setToolTipText(hint);
        WidgetKeys.set(text, owner.eClass().getName() + "." + feature.getName());
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
        List<String> now = Words.parse(text.getText());
        if (!now.equals(words)) {
            editing.run(NLS.bind(Messages.change, Editing.label(feature), editing.title()),
                    () -> ECollections.setEList(words, now));
        }
    }

    private void refresh() {
        String shown = String.join("; ", words);
        if (!shown.equals(text.getText())) {
            text.setText(shown);
        }
    }
}
