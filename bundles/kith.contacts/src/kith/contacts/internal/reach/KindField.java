package kith.contacts.internal.reach;

import java.util.List;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import kith.ui.form.Editing;
import kith.ui.form.FieldText;

/** A field of what a way to reach somebody is for, with proposals while typing. */
public final class KindField {

    private final FieldText text;
    private final EObject way;
    private final EAttribute types;
    private final EAttribute label;

    public KindField(Editing editing, Composite parent, EObject way, EAttribute types, EAttribute label) {
        this.way = way;
        this.types = types;
        this.label = label;
        text = new FieldText(editing, parent, SWT.SINGLE, way.eClass().getName() + ".types", Messages.kind, new FieldText.Value() {

            @Override
            public String shown() {
                return current().shown();
            }

            @Override
            public boolean take(String typed) {
                return set(editing, Kinds.parse(typed, current()));
            }
        });
        text.control().setToolTipText(Messages.kindHint);
        text.propose((contents, position) -> Kinds.proposals(contents).stream().map(ContentProposal::new)
                .toArray(IContentProposal[]::new), proposal -> set(editing, Kinds.parse(proposal.getContent(), current())));
    }

    /** Returns the widget, for its layout. */
    public Text control() {
        return text.control();
    }

    @SuppressWarnings("unchecked")
    private Kinds current() {
        return new Kinds((List<String>) way.eGet(types), (String) way.eGet(label));
    }

    @SuppressWarnings("unchecked")
    private boolean set(Editing editing, Kinds now) {
        return now.equals(current()) || editing.run(way, NLS.bind(Messages.changeKind, editing.title()), () -> {
            ECollections.setEList((EList<String>) way.eGet(types), now.types());
            if (now.label() == null) {
                way.eUnset(label);
            } else {
                way.eSet(label, now.label());
            }
        });
    }
}
