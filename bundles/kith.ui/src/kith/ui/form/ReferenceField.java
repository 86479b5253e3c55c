package kith.ui.form;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import kith.model.Entity;
import kith.model.KithPackage;
import kith.store.ContactKey;
import kith.store.SearchHit;
import kith.store.Titles;

/** A field over a reference to another root object, by its name, with proposals while typing. */
public final class ReferenceField {

    /** What becomes of a name that no object has. */
    @FunctionalInterface
    public interface Unknown {

        /** Nothing: the user has to choose an object that there is. */
        Unknown REFUSE = (field, name) -> {
            throw new IllegalArgumentException(Messages.unknownReference);
        };

        /** Has the field take a name; returns whether it was done. */
        boolean take(ReferenceField field, String name);

        /** Makes an object of the name, in the command that refers to it. */
        static Unknown make(Function<String, Entity> maker) {
            return (field, name) -> field.change(() -> field.owner.eSet(field.reference,
                    field.editing.session().create(maker.apply(name))));
        }

        /** Keeps the name alone, in a feature beside the reference. */
        static Unknown keep(EAttribute feature) {
            return (field, name) -> field.change(() -> {
                field.owner.eUnset(field.reference);
                field.owner.eSet(feature, name);
            });
        }
    }

    private static final int PROPOSALS = 12;

    private final Editing editing;
    private final EObject owner;
    private final EReference reference;
    private final EAttribute name;
    private final Unknown unknown;
    private final FieldText text;

    /** @param hint what the field says while it is empty */
    public ReferenceField(Editing editing, Composite parent, EObject owner, EReference reference, Unknown unknown, String hint) {
        this(editing, parent, owner, reference, null, unknown, hint);
    }

    /**
     * Makes a field that shows a name where there is no object.
     *
     * @param name the feature beside the reference that has the name; it is unset when an object is chosen
     * @param hint what the field says while it is empty
     */
    public ReferenceField(Editing editing, Composite parent, EObject owner, EReference reference, EAttribute name, String hint) {
        this(editing, parent, owner, reference, name, Unknown.keep(name), hint);
    }

    private ReferenceField(Editing editing, Composite parent, EObject owner, EReference reference, EAttribute name,
            Unknown unknown, String hint) {
        this.editing = editing;
        this.owner = owner;
        this.reference = reference;
        this.name = name;
        this.unknown = unknown;
        String key = owner.eClass().getName() + "." + reference.getName();
        text = new FieldText(editing, parent, SWT.SINGLE, key, hint, new FieldText.Value() {

            @Override
            public String shown() {
                return current();
            }

            @Override
            public boolean take(String typed) {
                return ReferenceField.this.take(typed.strip());
            }
        });
        editing.mark(text, owner, reference);
        text.proposeFound(contents -> hits(contents).stream().map(Proposal::new).toList(),
                proposal -> editing.session().find(Entity.class, ((Proposal) proposal).hit.id()).ifPresent(this::set));
    }

    /** Returns the widget, for its layout. */
    public Text control() {
        return text.control();
    }

    private String current() {
        Entity target = (Entity) owner.eGet(reference);
        if (target != null && !target.eIsProxy()) {
            return Titles.of(target);
        }
        return name == null || owner.eGet(name) == null ? "" : (String) owner.eGet(name);
    }

    private boolean take(String typed) {
        if (typed.equals(current())) {
            return true;
        }
        if (typed.isEmpty()) {
            return change(() -> {
                owner.eUnset(reference);
                clearName();
            });
        }
        List<Entity> found = find(typed);
        if (found.size() > 1) {
            throw new IllegalArgumentException(Messages.severalReferences);
        }
        return found.isEmpty() ? unknown.take(this, typed) : set(found.get(0));
    }

    private boolean set(Entity target) {
        return target == owner.eGet(reference) || change(() -> {
            owner.eSet(reference, target);
            clearName();
        });
    }

    private void clearName() {
        if (name != null) {
            owner.eUnset(name);
        }
    }

    private boolean change(Runnable change) {
        return editing.run(owner, NLS.bind(Messages.change, Editing.label(reference), editing.title()), change);
    }

    private List<SearchHit> hits(String words) {
        return editing.session().getStore().search(words, reference.getEReferenceType().getName(), PROPOSALS);
    }

    private List<Entity> find(String name) {
        boolean contact = KithPackage.Literals.CONTACT.isSuperTypeOf(reference.getEReferenceType());
        Stream<String> ids = contact ? editing.session().getStore().contacts(ContactKey.name(name)).stream()
                : hits(name).stream().filter(hit -> hit.title().equals(name)).map(SearchHit::id);
        return ids.flatMap(id -> editing.session().find(Entity.class, id).stream())
                .filter(reference.getEReferenceType()::isInstance).toList();
    }

    /** A proposal that knows which of several objects of one name it stands for. */
    private static final class Proposal extends ContentProposal {

        private final SearchHit hit;

        Proposal(SearchHit hit) {
            super(hit.title());
            this.hit = hit;
        }
    }
}
