package kith.contacts.internal;

import java.time.Clock;

import kith.store.PersonRow;
import kith.store.query.Condition;
import kith.ui.table.EntityList;

/** The table of people. */
public final class PeopleView extends TableView<PersonRow> {

    static final String ID = "kith.contacts.people";

    private final PeopleList people = new PeopleList(Clock.systemDefaultZone(),
            () -> new NewContactHandler("Person").create(getSite().getPage()));

    @Override
    EntityList<PersonRow> list() {
        return people;
    }

    @Override
    String filterHint() {
        return Messages.filterPeople;
    }

    @Override
    Condition condition() {
        return people.condition(table().getFilter());
    }

    @Override
    void show(ListChoice choice) {
        people.setChoice(choice);
    }
}
