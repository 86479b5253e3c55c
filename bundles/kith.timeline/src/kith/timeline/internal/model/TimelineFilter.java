package kith.timeline.internal.model;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import kith.core.EntityRef;
import kith.store.TimelineQuery;
import kith.store.query.Condition;

/**
 * What the timeline shows.
 *
 * @param types the names of the classes whose objects are shown
 * @param condition what is asked of the objects themselves
 * @param channel the id of the channel, or null for any and for what has none
 * @param about the people, organizations or events that they have to do with, the first of them if they are very many; empty
 *        for all
 */
public record TimelineFilter(Set<String> types, Condition condition, String channel, List<EntityRef> about) {

    /** Everything. */
    public static final TimelineFilter ALL = new TimelineFilter(TimelineQuery.TYPES, Condition.EVERYTHING, null, List.of());

    /** More cannot be asked for in one query. */
    private static final int MOST = 500;

    public TimelineFilter {
        types = Set.copyOf(types);
        Objects.requireNonNull(condition);
        about = List.copyOf(about.subList(0, Math.min(MOST, about.size())));
    }

    /** Returns the classes that a text names, with commas between them; all if it names none. */
    public static Set<String> types(String names) {
        Set<String> named = new HashSet<>(List.of(names.split(",")));
        named.retainAll(TimelineQuery.TYPES);
        return named.isEmpty() ? TimelineQuery.TYPES : named;
    }

    /** Returns this filter for what has words, or names of people, that begin with each of these. */
    public TimelineFilter withText(String words) {
        return withCondition(Condition.words(words));
    }

    public TimelineFilter withCondition(Condition asked) {
        return new TimelineFilter(types, asked, channel, about);
    }

    public TimelineFilter withTypes(Set<String> shown) {
        return new TimelineFilter(shown, condition, channel, about);
    }

    public TimelineFilter withChannel(String id) {
        return new TimelineFilter(types, condition, id, about);
    }

    public TimelineFilter withAbout(List<EntityRef> refs) {
        return new TimelineFilter(types, condition, channel, refs);
    }

    /** Returns whether a condition, a channel or a class restricts what is shown. */
    public boolean isFiltered() {
        return !condition.equals(Condition.EVERYTHING) || channel != null || !types.equals(TimelineQuery.TYPES);
    }

    /** Returns the query. */
    public TimelineQuery query() {
        TimelineQuery query = new TimelineQuery(types, condition, about.stream().map(EntityRef::id).toList());
        return channel == null ? query : query.withChannel(channel);
    }
}
