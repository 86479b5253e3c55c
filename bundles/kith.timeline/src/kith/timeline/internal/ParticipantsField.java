package kith.timeline.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.EList;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;

import kith.core.EntityRef;
import kith.model.Person;
import kith.store.SearchHit;
import kith.store.Titles;
import kith.ui.Avatars;
import kith.ui.Icons;
import kith.ui.form.Editing;
import kith.ui.form.FieldProblem;

/** The people of an object: each with a way to open and to remove them, and a field that finds and adds another. */
final class ParticipantsField {

    private static final String KEY = "org.eclipse.swtbot.widget.key";
    private static final int PROPOSALS = 12;
    private static final int AVATAR = 24;

    /** Somebody whom the search found. */
    private record Proposal(String name, String id) implements IContentProposal {

        @Override
        public String getContent() {
            return name;
        }

        @Override
        public int getCursorPosition() {
            return name.length();
        }

        @Override
        public String getDescription() {
            return null;
        }

        @Override
        public String getLabel() {
            return null;
        }
    }

    private final Editing editing;
    private final EList<Person> people;
    private final Consumer<EntityRef> open;
    private final Composite root;
    private final Composite lines;
    private final Text add;
    private final FieldProblem problem;
    private List<String> shown = List.of();

    /**
     * @param people the people of the object that is edited
     * @param open opens a person
     */
    ParticipantsField(Editing editing, Composite parent, EList<Person> people, Consumer<EntityRef> open) {
        this.editing = editing;
        this.people = people;
        this.open = open;
        root = editing.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(2, 2).spacing(0, 4).applyTo(root);
        lines = editing.toolkit().createComposite(root);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 2).applyTo(lines);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(lines);
        add = editing.toolkit().createText(root, "", SWT.SINGLE);
        add.setMessage(Messages.addParticipant);
        add.setToolTipText(Messages.addParticipant);
        add.setData(KEY, "Interaction.participants");
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(add);
        problem = new FieldProblem(add);
        ContentProposalAdapter proposals = new ContentProposalAdapter(add, new TextContentAdapter(),
                (contents, position) -> proposals(contents).toArray(IContentProposal[]::new), null, null);
        proposals.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        proposals.addContentProposalListener(proposal -> add(((Proposal) proposal).id));
        add.addListener(SWT.KeyDown, event -> {
            if (!proposals.isProposalPopupOpen()) {
                key(event);
            }
        });
        Runnable refresher = this::refresh;
        editing.onRefresh(refresher);
        root.addDisposeListener(event -> editing.noRefresh(refresher));
        refresh();
    }

    /** Returns the widget, for its layout. */
    Composite control() {
        return root;
    }

    private List<Proposal> proposals(String words) {
        return editing.session().getStore().search(words, "Person", PROPOSALS).stream()
                .map(ParticipantsField::proposal).toList();
    }

    private static Proposal proposal(SearchHit hit) {
        return new Proposal(hit.title(), hit.id());
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ESC) {
            add.setText("");
            problem.hide();
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            event.doit = false;
            List<Proposal> found = add.getText().isBlank() ? List.of() : proposals(add.getText());
            if (found.size() == 1) {
                add(found.get(0).id);
            } else if (!add.getText().isBlank()) {
                problem.show(Messages.unknownPerson);
            }
        }
    }

    private void add(String id) {
        Optional<Person> person = editing.session().find(Person.class, id);
        add.setText("");
        problem.hide();
        if (person.isPresent() && !people.contains(person.get())) {
            editing.run(NLS.bind(Messages.changeParticipants, editing.title()),
                    () -> people.add(person.get()));
        }
    }

    private void refresh() {
        List<Person> present = people.stream().filter(person -> !person.eIsProxy()).toList();
        List<String> now = new ArrayList<>();
        present.forEach(person -> now.add(person.getId() + Titles.of(person)));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        for (Control child : lines.getChildren()) {
            child.dispose();
        }
        present.forEach(this::line);
        root.layout(true, true);
        for (Composite parent = root.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof SharedScrolledComposite scrolled) {
                scrolled.reflow(true);
                break;
            }
        }
    }

    private void line(Person person) {
        String name = Titles.of(person);
        Label avatar = editing.toolkit().createLabel(lines, "");
        avatar.setImage(Avatars.get(name, AVATAR));
        Hyperlink link = editing.toolkit().createHyperlink(lines, name, SWT.NONE);
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> open.accept(EntityRef.of(person))));
        ImageHyperlink remove = editing.toolkit().createImageHyperlink(lines, SWT.NONE);
        remove.setImage(Icons.get("x"));
        remove.setToolTipText(NLS.bind(Messages.removeParticipant, name));
        remove.setData(KEY, "Interaction.participants.remove");
        remove.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> editing.run(
                NLS.bind(Messages.changeParticipants, editing.title()), () -> people.remove(person))));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.BEGINNING, SWT.CENTER).applyTo(remove);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(link);
    }
}
