package kith.timeline.internal.log;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.EList;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ImageHyperlink;

import kith.core.EntityRef;
import kith.model.Person;
import kith.store.Titles;
import kith.timeline.internal.log.PeopleChoices.Choice;
import kith.ui.Avatars;
import kith.ui.Colors;
import kith.ui.Icons;
import kith.ui.WidgetKeys;
import kith.ui.form.Editing;
import kith.ui.form.FieldProblem;
import kith.ui.form.FormSection;
import kith.ui.form.SearchProposals;

/**
 * The people of an object: each with a way to open and to remove them, and a field that finds and adds others, several names
 * at once too. Where somebody can be added who is not in the network, Enter on a name that nobody has does so.
 */
public final class ParticipantsField {

    private static final int AVATAR = 24;

    private record Proposal(Choice choice) implements IContentProposal {

        @Override
        public String getContent() {
            return choice.name();
        }

        @Override
        public int getCursorPosition() {
            return choice.name().length();
        }

        @Override
        public String getDescription() {
            return null;
        }

        @Override
        public String getLabel() {
            return choice.label();
        }
    }

    private final Editing editing;
    private final EList<Person> people;
    private final PeopleChoices choices;
    private final Consumer<EntityRef> open;
    private final Composite root;
    private final Composite lines;
    private final Text add;
    private final FieldProblem problem;
    private List<String> shown = List.of();

    /**
     * @param people the people of the object that is edited
     * @param choices finds people, and makes those who are new
     * @param open opens a person; null where none can be opened
     */
    public ParticipantsField(Editing editing, Composite parent, EList<Person> people, PeopleChoices choices,
            Consumer<EntityRef> open) {
        this.editing = editing;
        this.people = people;
        this.choices = choices;
        this.open = open;
        root = editing.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(2, 2).spacing(0, 4).applyTo(root);
        lines = editing.toolkit().createComposite(root);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 2).applyTo(lines);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(lines);
        add = editing.toolkit().createText(root, "", SWT.SINGLE);
        add.setMessage(Messages.addParticipant);
        add.setToolTipText(Messages.addParticipant);
        add.setEditable(!editing.session().isReadOnly());
        WidgetKeys.set(add, "Interaction.participants");
        add.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.addParticipant;
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(add);
        problem = new FieldProblem(add);
        SearchProposals proposals = new SearchProposals(add, new TextContentAdapter(),
                contents -> choices.of(contents).stream().map(Proposal::new).toList());
        proposals.addContentProposalListener(proposal -> add(((Proposal) proposal).choice));
        add.addListener(SWT.KeyDown, event -> {
            if (!proposals.isProposalPopupOpen()) {
                key(event);
            }
        });
        add.addListener(SWT.Modify, event -> problem.hide());
        Runnable refresher = this::refresh;
        editing.onRefresh(refresher);
        root.addDisposeListener(event -> editing.noRefresh(refresher));
        refresh();
    }

    /** Returns the widget, for its layout. */
    public Composite control() {
        return root;
    }

    /** Goes to where names are written. */
    public void setFocus() {
        add.setFocus();
    }

    /** Marks the field. */
    public void complain(String reason) {
        problem.show(reason);
    }

    /**
     * Adds everybody whose names are written and not added yet.
     *
     * @return false if it is not clear who is meant; the user has been told why
     */
    public boolean commit() {
        for (String name : PeopleChoices.names(add.getText())) {
            List<Choice> found = choices.exactly(name);
            if (found.size() != 1) {
                problem.show(found.isEmpty() ? Messages.unknownPerson : NLS.bind(Messages.severalPeople, name));
                return false;
            }
            add(found.get(0));
        }
        add.setText("");
        return true;
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ESC && !add.getText().isEmpty()) {
            add.setText("");
            event.doit = false;
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            event.doit = false;
            if (!add.getText().isBlank()) {
                commit();
            }
        } else if (event.keyCode == SWT.BS && add.getText().isEmpty() && !people.isEmpty()
                && !editing.session().isReadOnly()) {
            remove(people.getLast());
        }
    }

    private void add(Choice choice) {
        add.setText("");
        editing.run(NLS.bind(Messages.changeParticipants, editing.title()), () -> {
            Person person = choices.person(choice).orElse(null);
            if (person != null && !people.contains(person)) {
                people.add(person);
            }
        });
    }

    private void remove(Person person) {
        editing.run(NLS.bind(Messages.changeParticipants, editing.title()), () -> people.remove(person));
    }

    private void refresh() {
        List<Person> present = people.stream().filter(person -> !person.eIsProxy()).toList();
        List<String> now = new ArrayList<>();
        present.forEach(person -> now.add(person.getId() + Titles.of(person)));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        boolean inside = isInside(root.getDisplay().getFocusControl());
        for (Control child : lines.getChildren()) {
            child.dispose();
        }
        present.forEach(this::line);
        FormSection.reflow(root);
        if (inside) {
            add.setFocus();
        }
    }

    private boolean isInside(Control focus) {
        return focus != null && focus.getParent() == lines;
    }

    private void line(Person person) {
        String name = Titles.of(person);
        Label avatar = editing.toolkit().createLabel(lines, "");
        avatar.setImage(Avatars.get(name, AVATAR));
        Control label;
        if (open == null) {
            label = editing.toolkit().createLabel(lines, name.replace("&", "&&"));
        } else {
            Hyperlink link = editing.toolkit().createHyperlink(lines, name.replace("&", "&&"), SWT.NONE);
            link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> open.accept(EntityRef.of(person))));
            label = link;
        }
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        Label added = editing.toolkit().createLabel(lines, choices.isNew(person) ? Messages.newPerson : "");
        Colors.mute(added);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(added);
        ImageHyperlink remove = editing.toolkit().createImageHyperlink(lines, SWT.NONE);
        remove.setImage(Icons.get("x"));
        remove.setToolTipText(NLS.bind(Messages.removeParticipant, name));
        WidgetKeys.set(remove, "Interaction.participants.remove");
        remove.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> remove(person)));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.BEGINNING, SWT.CENTER).applyTo(remove);
    }
}
