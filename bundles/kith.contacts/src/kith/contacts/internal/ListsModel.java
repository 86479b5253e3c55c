package kith.contacts.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import kith.core.Session;
import kith.core.bulk.BulkEdit;
import kith.model.SmartList;
import kith.store.NetworkStore;
import kith.store.OrganizationQuery;
import kith.store.OrganizationRow;
import kith.store.TextFolding;
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
     * @param drop what makes a person a part of it, or null if nothing can
     */
    record Entry(ListChoice choice, long count, String icon, String id, BulkEdit drop) {
    }

    /** Lists of one kind under a heading. */
    record Group(String title, List<Entry> entries) {
    }

    private static final int MOST = 200;
    private static final List<String> TYPES = List.of("Person", "Organization");

    private ListsModel() {
    }

    static Entry everybody(NetworkStore store) {
        return new Entry(ListChoice.ALL, store.count("Person"), "people", null, null);
    }

    /** Returns the lists of everything, people before organizations. */
    static List<Entry> everything(NetworkStore store) {
        return List.of(everybody(store), new Entry(ListChoice.ALL_ORGANIZATIONS, store.count("Organization"), "buildings", null, null));
    }

    /** Returns the tags of people, the most frequent first; reads the network. */
    static List<Entry> tags(NetworkStore store) {
        return store.tags().entrySet().stream().limit(MOST).map(tag -> new Entry(ListChoice.tagged(tag.getKey()), tag.getValue(),
                "tag", null, new BulkEdit.AddTags(List.of(tag.getKey())))).toList();
    }

    /** Returns the groups that have anything in them; reads the network. */
    static List<Group> groups(Session session) {
        NetworkStore store = session.getStore();
        List<Entry> tags = tags(store);
        List<Entry> organizations = new ArrayList<>();
        for (OrganizationRow row : store.list(OrganizationQuery.ALL).rows(0, MOST)) {
            if (row != null) {
                organizations.add(new Entry(ListChoice.of(row.id(), row.name()), row.people(), "building", null,
                        new BulkEdit.SetOrganization(row.name())));
            }
        }
        List<Group> groups = new ArrayList<>();
        List<Entry> made = smartLists(store).stream().map(list -> entry(list, session)).toList();
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

    /** Returns the lists of people and of organizations that the user made, in the user's order. */
    private static List<SmartList> smartLists(NetworkStore store) {
        List<SmartList> lists = new ArrayList<>();
        for (String id : store.ids("SmartList")) {
            if (store.load(id).orElse(null) instanceof SmartList list && list.getQuery() != null && TYPES.contains(type(list))) {
                lists.add(list);
            }
        }
        lists.sort(Comparator.comparingInt(SmartList::getPosition));
        return lists;
    }

    /**
     * Returns the lists that the user made, and the tags, that have a word that begins with each of some words; of other lists
     * it is not asked who is in them.
     */
    static List<Entry> found(Session session, String query) {
        Stream<Entry> made = smartLists(session.getStore()).stream().filter(list -> matches(Titles.of(list), query))
                .map(list -> entry(list, session));
        return Stream.concat(made, tags(session.getStore()).stream().filter(tag -> matches(tag.choice().title(), query))).toList();
    }

    /** Capitals and accents make no difference. */
    static boolean matches(String title, String query) {
        return TextFolding.hasWords(title, query);
    }

    private static Entry entry(SmartList list, Session session) {
        String type = type(list);
        Condition condition = new QueryParser(session.getStore().fields(type)).parse(list.getQuery()).condition();
        return new Entry(new ListChoice(type, Titles.of(list), condition), ListCounts.of(session).count(type, condition),
                type.equals("Person") ? "list-ul" : "card-list", list.getId(), null);
    }

    /** Returns the class of what a list holds; people if it says nothing. */
    static String type(SmartList list) {
        return list.getObjectType() == null ? "Person" : list.getObjectType();
    }
}
