package kith.contacts.internal;

import java.util.List;
import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;

import kith.core.EntityRef;
import kith.model.Organization;
import kith.store.Listing;
import kith.store.NetworkStore;
import kith.store.PeopleQuery;
import kith.store.PersonRow;
import kith.store.Titles;
import kith.ui.Colors;
import kith.ui.EntityEditors;
import kith.ui.Reading;
import kith.ui.WidgetKeys;
import kith.ui.form.Editing;
import kith.ui.form.FormSection;

/** The people of an organization, now or in the past, in its editor. */
final class MembersSection {

    private static final int MOST = 12;

    /** The first people, and how many there are in all. */
    private record Members(List<PersonRow> rows, int count) {

        static Members read(NetworkStore store, String organization) {
            Listing<PersonRow> all = store.list(new PeopleQuery(ListChoice.of(organization, "").condition(), List.of()));
            return new Members(all.rows(0, MOST).stream().filter(Objects::nonNull).toList(), all.size());
        }
    }

    private final Organization organization;
    private final Editing editing;
    private final Composite list;

    private MembersSection(Composite parent, Organization organization, Editing editing) {
        this.organization = organization;
        this.editing = editing;
        list = editing.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 0).spacing(12, 4).applyTo(list);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(list);
    }

    static void create(Editing editing, Composite parent, Organization organization) {
        FormSection section = new FormSection(editing, parent, "organization.people", Messages.people, true);
        MembersSection members = new MembersSection(section.body(), organization, editing);
        NetworkStore store = editing.session().getStore();
        String id = organization.getId();
        Runnable reading = () -> Reading.of(members.list, () -> Members.read(store, id), members::show);
        editing.onRefresh(reading);
        members.list.addDisposeListener(event -> editing.noRefresh(reading));
        reading.run();
    }

    private void show(Members members) {
        if (members.equals(list.getData())) {
            return;
        }
        list.setData(members);
        for (Control row : list.getChildren()) {
            row.dispose();
        }
        members.rows.forEach(this::row);
        if (members.count == 0) {
            Label words = editing.toolkit().createLabel(list, Messages.noMembers, SWT.WRAP);
            Colors.mute(words);
            GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(60, SWT.DEFAULT).applyTo(words);
        } else {
            Hyperlink all = link(NLS.bind(Messages.showMembers, "%,d".formatted(members.count)), "organization.members",
                    () -> ListOpener.open(window(), ListChoice.of(organization.getId(), Titles.of(organization))));
            GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(60, SWT.DEFAULT).applyTo(all);
        }
        FormSection.reflow(list);
    }

    private void row(PersonRow person) {
        Hyperlink name = link(person.name(), "organization.member." + person.id(),
                () -> EntityEditors.open(window().getActivePage(), new EntityRef("Person", person.id())));
        GridDataFactory.fillDefaults().hint(150, SWT.DEFAULT).applyTo(name);
        Label title = editing.toolkit().createLabel(list, person.title().replace("&", "&&"));
        Colors.mute(title);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(title);
    }

    private Hyperlink link(String text, String key, Runnable follow) {
        Hyperlink link = editing.toolkit().createHyperlink(list, text.replace("&", "&&"), SWT.NONE);
        link.setToolTipText(text);
        WidgetKeys.set(link, key);
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> follow.run()));
        return link;
    }

    private static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    }
}
