package kith.core.touch;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import kith.core.internal.ReferenceIds;
import kith.core.touch.Rhythm.Origin;
import kith.model.Cadence;
import kith.model.KithPackage;
import kith.model.Profile;
import kith.model.SmartList;
import kith.model.TagCadence;
import kith.store.NetworkStore;
import kith.store.PeopleQuery;
import kith.store.RelationshipRow;
import kith.store.Titles;
import kith.store.query.Condition;
import kith.store.query.QueryParser;

/** How often to be in touch with whom: as the person says, or else as the strictest of the person's tags and lists does. */
final class Rhythms {

    private static final Comparator<Rhythm> STRICTEST = Comparator.comparingInt(Rhythm::idealDays)
            .thenComparingInt(Rhythm::maximumDays).thenComparing(Rhythm::name);

    /**
     * A list with the people on it.
     *
     * @param put those who were put on it
     * @param query who else is on it; null for nobody
     * @param ids all of them
     */
    private record Members(Rhythm rhythm, Set<String> put, Condition query, Set<String> ids) {

        static Members read(NetworkStore store, Rhythm rhythm, Set<String> put, Condition query) {
            Set<String> ids = new HashSet<>(put);
            if (query != null) {
                ids.addAll(store.list(new PeopleQuery(query, List.of())).ids());
            }
            return new Members(rhythm, put, query, ids);
        }
    }

    private final Map<String, Rhythm> tags = new HashMap<>();
    /** What people say of themselves, by both numbers of days: there are few of them. */
    private final Map<Long, Rhythm> own = new HashMap<>();
    private final Map<String, Members> lists = new LinkedHashMap<>();

    private Rhythms() {
    }

    /** Reads the cadences of tags and lists, and who is on those lists. */
    static Rhythms read(NetworkStore store) {
        Rhythms rhythms = new Rhythms();
        for (String id : store.ids("Profile")) {
            if (store.load(id).orElse(null) instanceof Profile profile) {
                profile.getTagCadences().forEach(rhythms::add);
            }
        }
        for (String id : store.ids("SmartList")) {
            if (store.load(id).orElse(null) instanceof SmartList list && list.getCadence() != null) {
                rhythms.add(list, store);
            }
        }
        return rhythms;
    }

    private void add(TagCadence cadence) {
        Rhythm rhythm = of(cadence.getCadence(), Origin.TAG, Objects.requireNonNullElse(cadence.getTag(), ""));
        if (rhythm != null) {
            tags.merge(rhythm.name(), rhythm, (one, other) -> STRICTEST.compare(one, other) <= 0 ? one : other);
        }
    }

    private void add(SmartList list, NetworkStore store) {
        Rhythm rhythm = of(list.getCadence(), Origin.LIST, Titles.of(list));
        if (rhythm == null || list.getObjectType() != null && !list.getObjectType().equals("Person")) {
            return;
        }
        Condition query = list.getQuery() == null || list.getQuery().isBlank() ? null
                : new QueryParser(store.fields("Person")).parse(list.getQuery()).condition();
        Set<String> put = Set.copyOf(ReferenceIds.all(list, KithPackage.Literals.SMART_LIST__MEMBERS));
        lists.put(list.getId(), Members.read(store, rhythm, put, query));
    }

    private static Rhythm of(Cadence cadence, Origin origin, String name) {
        return cadence == null ? null : Rhythm.of(cadence.getIdealDays(), cadence.getMaximumDays(), origin, name);
    }

    /** Returns the tags that say how often to be in touch. */
    Set<String> tags() {
        return tags.keySet();
    }

    /** Returns these with who is on those lists now that a cause can have changed. */
    Rhythms after(NetworkStore store, Set<ListCause> causes) {
        Rhythms next = new Rhythms();
        next.tags.putAll(tags);
        next.own.putAll(own);
        lists.forEach((id, list) -> next.lists.put(id, list.query() == null
                || Collections.disjoint(ListCause.of(list.query()), causes) ? list
                : Members.read(store, list.rhythm(), list.put(), list.query())));
        return next;
    }

    /** Returns whether the same is said of tags. */
    boolean hasTagsOf(Rhythms other) {
        return tags.equals(other.tags);
    }

    /** Returns the people of whom lists say another thing than others do. */
    Set<String> differences(Rhythms other) {
        Set<String> people = new HashSet<>();
        Stream.of(lists, other.lists).flatMap(each -> each.keySet().stream()).distinct().forEach(id -> {
            Members one = lists.get(id);
            Members two = other.lists.get(id);
            boolean same = one != null && two != null && one.rhythm().equals(two.rhythm());
            Stream.of(one, two).filter(Objects::nonNull).flatMap(each -> each.ids().stream())
                    .filter(person -> !same || one.ids().contains(person) != two.ids().contains(person)).forEach(people::add);
        });
        return people;
    }

    /** Returns how often to be in touch with a person; null if nobody says. Without streams, as it is asked for everybody. */
    Rhythm of(RelationshipRow row) {
        if (row.idealDays() > 0 || row.maximumDays() > 0) {
            return own.computeIfAbsent(((long) row.idealDays() << 32) + row.maximumDays(),
                    days -> Rhythm.of(row.idealDays(), row.maximumDays(), Origin.PERSON, ""));
        }
        Rhythm strictest = null;
        for (String tag : row.tags()) {
            strictest = stricter(strictest, tags.get(tag));
        }
        for (Members list : lists.values()) {
            if (list.ids().contains(row.id())) {
                strictest = stricter(strictest, list.rhythm());
            }
        }
        return strictest;
    }

    private static Rhythm stricter(Rhythm one, Rhythm other) {
        return one == null || STRICTEST.compare(other, one) < 0 ? other : one;
    }
}
