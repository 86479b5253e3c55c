package kith.timeline.internal.task;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import kith.core.Session;
import kith.core.task.MessageText;
import kith.core.task.Templates;
import kith.core.task.Templates.Template;
import kith.model.Interaction;
import kith.model.Person;
import kith.store.InteractionQuery;
import kith.store.PeopleQuery;
import kith.store.PersonRow;
import kith.ui.WidgetKeys;

/** Shows what becomes of a template for a person that the user chooses, and the last interaction with that person. */
final class TemplatePreview extends Composite {

    private static final int PROPOSALS = 20;

    private final Session session;
    private final Text person;
    private final Text message;
    private final Map<String, String> found = new LinkedHashMap<>();
    private Map<String, String> values = Map.of();
    private Template shown = new Template("", "", "");

    TemplatePreview(Composite parent, Session session) {
        super(parent, SWT.NONE);
        this.session = session;
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 6).applyTo(this);
        new Label(this, SWT.NONE).setText(Messages.previewFor);
        person = new Text(this, SWT.BORDER);
        person.setMessage(Messages.previewPerson);
        WidgetKeys.set(person, "kith.timeline.template.person");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(person);
        message = new Text(this, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
        WidgetKeys.set(message, "kith.timeline.template.preview");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(480, 130).applyTo(message);
        ContentProposalAdapter proposals = new ContentProposalAdapter(person, new TextContentAdapter(),
                (text, position) -> people(text).stream().map(ContentProposal::new).toArray(IContentProposal[]::new), null, null);
        proposals.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        proposals.setPopupSize(new Point(320, 160));
        person.addListener(SWT.Modify, event -> choose());
        session.getStore().list(PeopleQuery.ALL.sortedBy("last-contact", true)).rows(0, 1).stream()
                .filter(row -> row != null).findFirst().ifPresent(this::begin);
    }

    private void begin(PersonRow row) {
        found.put(row.name(), row.id());
        person.setText(row.name());
    }

    private List<String> people(String typed) {
        for (PersonRow row : session.getStore().list(PeopleQuery.ALL.withText(typed)).rows(0, PROPOSALS)) {
            if (row != null) {
                found.putIfAbsent(row.name(), row.id());
            }
        }
        String words = typed.toLowerCase();
        return found.keySet().stream().filter(name -> words.isBlank() || name.toLowerCase().contains(words)).limit(PROPOSALS).toList();
    }

    private void choose() {
        String id = found.get(person.getText().strip());
        if (id != null) {
            session.find(Person.class, id).ifPresent(each -> values = Templates.values(session, each, last(id), ZoneId.systemDefault()));
            show(shown);
        }
    }

    private Interaction last(String id) {
        return session.getStore().list(InteractionQuery.ALL.withPeople(List.of(id))).rows(0, 1).stream().filter(row -> row != null)
                .flatMap(row -> session.find(Interaction.class, row.id()).stream()).findFirst().orElse(null);
    }

    /** Shows what becomes of a template. */
    void show(Template template) {
        shown = template;
        MessageText text = MessageText.of(template.subject(), template.text(), values);
        message.setText(NLS.bind(Messages.previewText, text.subject(), text.text()));
    }
}
