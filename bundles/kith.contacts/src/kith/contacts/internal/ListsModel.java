package kith.contacts.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import kith.model.SmartList;
import kith.store.NetworkStore;
import kith.store.OrganizationQuery;
import kith.store.OrganizationRow;
import kith.store.PeopleQuery;
import kith.store.Titles;
import kith.store.query.Condition;
import kith.store.query.QueryParser;

/** The lists of people: everybody, by tag, by organization. */
final class ListsModel {

    /**
     * A list with how many people are in it.
     *
     * @param icon the name of its icon
     * @param id the id of the list that the user made, or null for a tag or an organization
     */
    record Entry(PeopleChoice choice, long count, String icon, String id) {

        Entry(PeopleChoice choice, long count, String icon) {
            this(choice, count, icon, null);
        }
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
        List<Entry> made = smartLists(store);
        if (!made.isEmpty()) {
            groups.add(new Group(Messages.smartLists, made));
        }
        if (!tags.isEmpty()) {
            groups.add(new Group(Messages.tags, tags));
        }
        if (!organizations.isEmpty()) {
            groups.add(new Group(Messages.organizations, organizations));
        }
        return groups;
    }

    /** Returns the lists of people that the user made, in the user's order. */
    private static List<Entry> smartLists(NetworkStore store) {
        List<SmartList> lists = new ArrayList<>();
        for (String id : store.ids("SmartList")) {
            if (store.load(id).orElse(null) instanceof SmartList list && isOfPeople(list)) {
                lists.add(list);
            }
        }
        lists.sort(Comparator.comparingInt(SmartList::getPosition));
        QueryParser parser = new QueryParser(store.fields("Person"));
        return lists.stream().map(list -> {
            Condition condition = parser.parse(list.getQuery()).condition();
            int count = store.list(new PeopleQuery(condition, List.of())).size();
            return new Entry(new PeopleChoice(Titles.of(list), condition), count, "list-ul", list.getId());
        }).toList();
    }

    private static boolean isOfPeople(SmartList list) {
        return list.getQuery() != null && (list.getObjectType() == null || list.getObjectType().equals("Person"));
    }
}
