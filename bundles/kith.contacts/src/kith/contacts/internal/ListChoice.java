package kith.contacts.internal;

import java.util.List;

import kith.store.query.Condition;
import kith.store.query.Condition.Match;
import kith.store.query.Condition.Refers;
import kith.store.query.Fields;
import kith.store.query.Operator;

/**
 * Which objects a list chooses. It is an element of the selection of the lists, which the tables follow.
 *
 * @param type the class of the objects, {@code Person} or {@code Organization}
 * @param title what the list is called
 * @param condition what it holds
 */
record ListChoice(String type, String title, Condition condition) {

    /** Everybody. */
    static final ListChoice ALL = new ListChoice("Person", Messages.allPeople, Condition.EVERYTHING);
    /** All organizations. */
    static final ListChoice ALL_ORGANIZATIONS = new ListChoice("Organization", Messages.allOrganizations, Condition.EVERYTHING);

    private static final Fields FIELDS = Fields.of("Person");

    static ListChoice tagged(String tag) {
        return new ListChoice("Person", tag, new Match(FIELDS.get("tag"), Operator.EQUAL, tag));
    }

    static ListChoice of(String organizationId, String name) {
        return new ListChoice("Person", name, new Refers(FIELDS.get("organization"), List.of(organizationId)));
    }

    /** Returns whether the list holds everything of its class. */
    boolean isAll() {
        return condition.equals(Condition.EVERYTHING);
    }
}
