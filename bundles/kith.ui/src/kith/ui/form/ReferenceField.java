package kith.ui.form;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import kith.model.Entity;
import kith.model.KithPackage;
import kith.store.ContactKey;
import kith.store.SearchHit;
import kith.store.Titles;
import kith.ui.WidgetKeys;

/**
 * A field over a reference to another root object, by its name, with proposals while typing. Where the plug-in says how, an
 * unknown name makes a new object in the same command.
 */
public final class ReferenceField {

    private static final int PROPOSALS = 12;

    private final Editing editing;
    private final EObject owner;
    private final EReference reference;
    private final Function<String, Entity> maker;
    private final Text text;
    private final FieldProblem problem;

    /**
     * @param maker makes an object of a name, or null if only existing ones can be chosen
     * @param hint what the field says while it is empty
     */
    public ReferenceField(Editing editing, Composite parent, EObject owner, EReference reference,
            Function<String, Entity> maker, String hint) {
        this.editing = editing;
        this.owner = owner;
        this.reference = reference;
        this.maker = maker;
        text = editing.toolkit().createText(parent, "", SWT.SINGLE);
        Underline.add(text);
        text.setMessage(hint);
        text.setToolTipText(hint);
        WidgetKeys.set(text, owner.eClass().getName() + "." + reference.getName());
        problem = new FieldProblem(text);
        ContentProposalAdapter proposals = new ContentProposalAdapter(text, new TextContentAdapter(),
                (contents, position) -> hits(contents).stream().map(Proposal::new).toArray(IContentProposal[]::new), null, null);
        proposals.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        proposals.addContentProposalListener(
                proposal -> editing.session().find(Entity.class, ((Proposal) proposal).hit.id()).ifPresent(this::set));
        Runnable refresher = this::refresh;
        editing.onRefresh(refresher);
        text.addDisposeListener(event -> editing.noRefresh(refresher));
        text.addListener(SWT.FocusOut, event -> {
            if (!proposals.isProposalPopupOpen()) {
                commit();
            }
        });
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                refresh();
            } else if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && !proposals.isProposalPopupOpen()) {
                commit();
                event.doit = false;
            }
        });
        refresh();
    }

    /** Returns the widget, for its layout. */
    public Text control() {
        return text;
    }

    private List<SearchHit> hits(String words) {
        String type = reference.getEReferenceType().getName();
        return editing.session().getStore().search(words, 5 * PROPOSALS).stream().filter(hit -> hit.type().equals(type))
                .limit(PROPOSALS).toList();
    }

    private void commit() {
        String name = text.getText().strip();
        Entity current = (Entity) owner.eGet(reference);
        if (name.equals(current == null ? "" : Titles.of(current))) {
            problem.hide();
            return;
        }
        if (name.isEmpty()) {
            problem.hide();
            editing.set(owner, reference, null);
            return;
        }
        List<Entity> found = find(name);
        if (found.size() == 1) {
            set(found.get(0));
        } else if (found.size() > 1) {
            problem.show(Messages.severalReferences);
        } else if (maker == null) {
            problem.show(Messages.unknownReference);
        } else {
            problem.hide();
            editing.run(NLS.bind(Messages.change, Editing.label(reference), editing.title()),
                    () -> owner.eSet(reference, editing.session().create(maker.apply(name))));
        }
    }

    private void set(Entity target) {
        problem.hide();
        editing.set(owner, reference, target);
    }

    private List<Entity> find(String name) {
        boolean contact = KithPackage.Literals.CONTACT.isSuperTypeOf(reference.getEReferenceType());
        Stream<String> ids = contact ? editing.session().getStore().contacts(ContactKey.name(name)).stream()
                : hits(name).stream().filter(hit -> hit.title().equals(name)).map(SearchHit::id);
        return ids.flatMap(id -> editing.session().find(Entity.class, id).stream())
                .filter(reference.getEReferenceType()::isInstance).toList();
    }

    private void refresh() {
        Entity target = (Entity) owner.eGet(reference);
        String shown = target == null || target.eIsProxy() ? "" : Titles.of(target);
        if (!shown.equals(text.getText())) {
            text.setText(shown);
        }
        problem.hide();
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
