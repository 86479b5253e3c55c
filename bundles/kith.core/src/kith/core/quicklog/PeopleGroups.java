package kith.core.quicklog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import kith.core.internal.ReferenceIds;
import kith.model.KithPackage.Literals;
import kith.model.SmartList;
import kith.store.ContactKey;
import kith.store.Listing;
import kith.store.NetworkStore;
import kith.store.PeopleQuery;
import kith.store.PersonRow;
import kith.store.Titles;
import kith.store.query.Condition;
import kith.store.query.Condition.Match;
import kith.store.query.Operator;
import kith.store.query.QueryParser;

/** People who belong together by a tag, or by being on a list. Reads the network: to be used in the background. */
public final class PeopleGroups {

    /** As many as one can still look over before they are logged. */
    private static final int MOST = 500;
    private static final int TAGS = 20;
    private static final String PERSON = "Person";

    /**
     * A tag or a list.
     *
     * @param list the id of the list; null for a tag
     * @param size how many people it has
     */
    public record Group(String name, String list, int size) {
    }

    private final NetworkStore store;

    /** @param store the network */
    public PeopleGroups(NetworkStore store) {
        this.store = store;
    }

    /** Returns the tags that most people have, by name. */
    public List<Group> tags() {
        return store.tags().entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(TAGS)
                .map(tag -> new Group(tag.getKey(), null, people(tag.getKey()).size()))
                .filter(group -> group.size > 0).sorted(Comparator.comparing(group -> ContactKey.fold(group.name))).toList();
    }

    /** Returns the lists of people, by name. */
    public List<Group> lists() {
        List<Group> lists = new ArrayList<>();
        for (String id : store.ids("SmartList")) {
            if (store.load(id).orElse(null) instanceof SmartList list
                    && (list.getObjectType() == null || list.getObjectType().equals(PERSON))) {
                lists.add(new Group(Titles.of(list), id, members(list).size()));
            }
        }
        lists.sort(Comparator.comparing(group -> ContactKey.fold(group.name)));
        return lists;
    }

    /** Returns the people of a group by name, at most 500; those who have no name are left out. */
    public List<PersonChoice> people(Group group) {
        if (group.list == null) {
            return choices(people(group.name).ids());
        }
        return store.load(group.list).map(list -> choices(members((SmartList) list))).orElse(List.of());
    }

    private List<PersonChoice> choices(Collection<String> ids) {
        Map<String, String> names = store.titles(Set.copyOf(ids.stream().limit(MOST).toList()));
        return names.entrySet().stream().filter(name -> !name.getValue().isBlank())
                .map(name -> new PersonChoice(name.getKey(), name.getValue()))
                .sorted(Comparator.comparing(person -> ContactKey.fold(person.name()))).toList();
    }

    private Set<String> members(SmartList list) {
        Set<String> ids = new LinkedHashSet<>(ReferenceIds.all(list, Literals.SMART_LIST__MEMBERS));
        if (list.getQuery() != null && !list.getQuery().isBlank()) {
            Condition condition = new QueryParser(store.fields(PERSON)).parse(list.getQuery()).condition();
            ids.addAll(store.list(new PeopleQuery(condition, List.of())).ids());
        }
        return ids;
    }

    private Listing<PersonRow> people(String tag) {
        return store.list(new PeopleQuery(new Match(store.fields(PERSON).get("tag"), Operator.EQUAL, tag), List.of()));
    }
}
