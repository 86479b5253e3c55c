package kith.contacts.internal;

import java.util.List;

import kith.store.query.Condition;
import kith.store.query.Condition.Match;
import kith.store.query.Condition.Refers;
import kith.store.query.Fields;
import kith.store.query.Operator;

/**
 * Which people a list chooses. It is an element of the selection of the lists, which the table of people follows.
 *
 * @param title what the list is called
 * @param condition whom it holds
 */
record PeopleChoice(String title, Condition condition) {

    /** Everybody. */
    static final PeopleChoice ALL = new PeopleChoice(Messages.allPeople, Condition.EVERYTHING);

    private static final Fields FIELDS = Fields.of("Person");

    static PeopleChoice tagged(String tag) {
        return new PeopleChoice(tag, new Match(FIELDS.get("tag"), Operator.EQUAL, tag));
    }

    static PeopleChoice of(String organizationId, String name) {
        return new PeopleChoice(name, new Refers(FIELDS.get("organization"), List.of(organizationId)));
    }
}
