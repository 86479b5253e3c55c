package kith.timeline.internal.task;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jface.fieldassist.ContentProposal;
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
import kith.store.NetworkStore;
import kith.store.PeopleQuery;
import kith.store.PersonRow;
import kith.ui.Reading;
import kith.ui.WidgetKeys;
import kith.ui.form.SearchProposals;

/** Shows what becomes of a template for a person that the user chooses, and the last interaction with that person. */
final class TemplatePreview extends Composite {

    private static final int PROPOSALS = 20;

    private final Session session;
    private final Text person;
    private final Text message;
    private final Map<String, String> found = new ConcurrentHashMap<>();
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
        SearchProposals proposals = new SearchProposals(person, new TextContentAdapter(),
                typed -> people(typed).stream().map(ContentProposal::new).toList());
        proposals.setPopupSize(new Point(320, 160));
        person.addListener(SWT.Modify, event -> choose());
        NetworkStore store = session.getStore();
        Reading.of(person, () -> store.list(PeopleQuery.ALL.sortedBy("last-contact", true)).rows(0, 1).stream()
                .filter(Objects::nonNull).findFirst(), row -> row.ifPresent(this::begin));
    }

    private void begin(PersonRow row) {
        found.put(row.name(), row.id());
        if (person.getText().isEmpty()) {
            person.setText(row.name());
        }
    }

    /** Reads the network. */
    private List<String> people(String typed) {
        List<PersonRow> rows = session.getStore().list(PeopleQuery.ALL.withText(typed)).rows(0, PROPOSALS).stream()
                .filter(row -> row != null && fits(row.name(), typed)).toList();
        rows.forEach(row -> found.putIfAbsent(row.name(), row.id()));
        return rows.stream().map(PersonRow::name).distinct().toList();
    }

    private static boolean fits(String name, String typed) {
        return name.toLowerCase().contains(typed.strip().toLowerCase());
    }

    private void choose() {
        String id = found.get(person.getText().strip());
        if (id != null) {
            NetworkStore store = session.getStore();
            Reading.of(message, () -> LastInteraction.of(store, id), last -> {
                values = session.find(Person.class, id).map(each -> Templates.values(session, each,
                        last.flatMap(found -> session.find(Interaction.class, found)).orElse(null), ZoneId.systemDefault())).orElse(values);
                show(shown);
            });
        }
    }

    /** Shows what becomes of a template. */
    void show(Template template) {
        shown = template;
        MessageText text = MessageText.of(template.subject(), template.text(), values);
        message.setText(NLS.bind(Messages.previewText, text.subject(), text.text()));
    }
}
