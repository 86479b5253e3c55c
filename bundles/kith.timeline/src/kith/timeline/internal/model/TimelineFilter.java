package kith.timeline.internal.model;

import java.util.List;
import java.util.Objects;

import kith.store.InteractionQuery;
import kith.store.query.Condition;

/**
 * Which interactions the timeline shows.
 *
 * @param condition what is asked of the interactions themselves
 * @param channel the id of the channel, or null for any
 * @param people the ids of those of whom somebody took part; empty for all
 */
public record TimelineFilter(Condition condition, String channel, List<String> people) {

    /** Everything. */
    public static final TimelineFilter ALL = new TimelineFilter(Condition.EVERYTHING, null, List.of());

    /** More people than a sentence can name, or a query can be asked for. */
    private static final int MOST_PEOPLE = 500;

    public TimelineFilter {
        Objects.requireNonNull(condition);
        people = people.size() > MOST_PEOPLE ? List.of() : List.copyOf(people);
    }

    /** Returns this filter for interactions with words, or names of participants, that begin with each of these. */
    public TimelineFilter withText(String words) {
        return withCondition(Condition.words(words));
    }

    public TimelineFilter withCondition(Condition asked) {
        return new TimelineFilter(asked, channel, people);
    }

    public TimelineFilter withChannel(String id) {
        return new TimelineFilter(condition, id, people);
    }

    public TimelineFilter withPeople(List<String> ids) {
        return new TimelineFilter(condition, channel, ids);
    }

    /** Returns this filter without condition and channel. */
    public TimelineFilter cleared() {
        return new TimelineFilter(Condition.EVERYTHING, null, people);
    }

    /** Returns whether a condition or a channel restricts what is shown. */
    public boolean isFiltered() {
        return !condition.equals(Condition.EVERYTHING) || channel != null;
    }

    /** Returns the query, newest first. */
    public InteractionQuery query() {
        InteractionQuery query = InteractionQuery.ALL.and(condition);
        return (channel == null ? query : query.withChannel(channel)).withPeople(people);
    }
}
