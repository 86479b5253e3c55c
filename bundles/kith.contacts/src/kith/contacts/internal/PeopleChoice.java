package kith.contacts.internal;

/**
 * Which people a list chooses. It is an element of the selection of the lists, which the table of people follows.
 *
 * @param title what the list is called
 * @param tag the tag that its people carry, or null
 * @param organizationId the organization that its people belong to, or null
 */
record PeopleChoice(String title, String tag, String organizationId) {

    /** Everybody. */
    static final PeopleChoice ALL = new PeopleChoice(Messages.allPeople, null, null);

    static PeopleChoice tagged(String tag) {
        return new PeopleChoice(tag, tag, null);
    }

    static PeopleChoice of(String organizationId, String name) {
        return new PeopleChoice(name, null, organizationId);
    }
}
