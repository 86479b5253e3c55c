package kith.contacts.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import kith.store.NetworkStore;
import kith.store.OrganizationQuery;
import kith.store.OrganizationRow;

/** The lists of people: everybody, by tag, by organization. */
final class ListsModel {

    /**
     * A list with how many people are in it.
     *
     * @param icon the name of its icon
     */
    record Entry(PeopleChoice choice, long count, String icon) {
    }

    /** Lists of one kind under a heading. */
    record Group(String title, List<Entry> entries) {
    }

    private static final int MOST = 200;

    private ListsModel() {
    }

    static Entry everybody(NetworkStore store) {
        return new Entry(PeopleChoice.ALL, store.count("Person"), "people");
    }

    /** Returns the groups that have anything in them; reads the network. */
    static List<Group> groups(NetworkStore store) {
        List<Entry> tags = new ArrayList<>();
        for (Map.Entry<String, Integer> tag : store.tags().entrySet()) {
            if (tags.size() < MOST) {
                tags.add(new Entry(PeopleChoice.tagged(tag.getKey()), tag.getValue(), "tag"));
            }
        }
        List<Entry> organizations = new ArrayList<>();
        for (OrganizationRow row : store.list(OrganizationQuery.ALL).rows(0, MOST)) {
            if (row != null) {
                organizations.add(new Entry(PeopleChoice.of(row.id(), row.name()), row.people(), "building"));
            }
        }
        List<Group> groups = new ArrayList<>();
        if (!tags.isEmpty()) {
            groups.add(new Group(Messages.tags, tags));
        }
        if (!organizations.isEmpty()) {
            groups.add(new Group(Messages.organizations, organizations));
        }
        return groups;
    }
}
