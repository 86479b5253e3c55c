package kith.contacts.internal;

import java.time.Clock;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;

import kith.store.PersonRow;
import kith.store.query.Condition;
import kith.ui.table.EntityList;

/** The table of people. */
public final class PeopleView extends TableView<PersonRow> {

    static final String ID = "kith.contacts.people";

    private final PeopleList people = new PeopleList(Clock.systemDefaultZone(),
            () -> new NewContactHandler("Person").create(getSite().getPage()));
    private final ISelectionListener chosen = this::choose;

    @Override
    EntityList<PersonRow> list() {
        return people;
    }

    @Override
    String filterHint() {
        return Messages.filterPeople;
    }

    @Override
    protected Control createContent(Composite parent) {
        Control content = super.createContent(parent);
        getSite().getPage().addSelectionListener("kith.contacts.lists", chosen);
        content.addDisposeListener(event -> getSite().getPage().removeSelectionListener("kith.contacts.lists", chosen));
        return content;
    }

    /** Returns what the table is restricted to. */
    Condition condition() {
        return people.condition(table().getFilter());
    }

    private void choose(IWorkbenchPart part, ISelection selection) {
        if (selection instanceof IStructuredSelection structured
                && structured.getFirstElement() instanceof ListsModel.Entry entry) {
            people.setChoice(entry.choice());
            setContentDescription(entry.choice().equals(PeopleChoice.ALL) ? "" : entry.choice().title());
            table().refresh();
        }
    }
}
