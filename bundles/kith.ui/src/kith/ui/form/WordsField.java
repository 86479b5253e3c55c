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

/** A field over a list of words or short phrases, such as tags, separated by commas, or by semicolons. */
public final class WordsField {

    private final FieldText text;

    /** @param hint what the field says while it is empty */
    @SuppressWarnings("unchecked")
    public WordsField(Editing editing, Composite parent, EObject owner, EStructuralFeature feature, String hint) {
        EList<String> words = (EList<String>) owner.eGet(feature);
        String key = owner.eClass().getName() + "." + feature.getName();
        text = new FieldText(editing, parent, SWT.SINGLE, key, hint, new FieldText.Value() {

            @Override
            public String shown() {
                return Words.format(words);
            }

            @Override
            public boolean take(String typed) {
                List<String> now = Words.parse(typed);
                return now.equals(words) || editing.run(owner, NLS.bind(Messages.change, Editing.label(feature), editing.title()),
                        () -> ECollections.setEList(words, now));
            }
        });
        editing.mark(text, owner, feature);
    }

    /** Returns the widget, for its layout. */
    public Text control() {
        return text.control();
    }
}
