package kith.timeline.internal.model;

import java.util.List;
import java.util.Objects;

import kith.store.InteractionQuery;
import kith.store.query.Fields;
import kith.store.query.QueryParser;

/**
 * Which interactions the timeline shows.
 *
 * @param text words of which each must begin a word of the interaction or of a participant's name; empty for all
 * @param channel the id of the channel, or null for any
 * @param people the ids of those of whom somebody took part; empty for all
 */
public record TimelineFilter(String text, String channel, List<String> people) {

    /** Everything. */
    public static final TimelineFilter ALL = new TimelineFilter("", null, List.of());

    /** More people than a sentence can name, or a query can be asked for. */
    private static final int MOST_PEOPLE = 500;

    public TimelineFilter {
        Objects.requireNonNull(text);
        people = people.size() > MOST_PEOPLE ? List.of() : List.copyOf(people);
    }

    public TimelineFilter withText(String words) {
        return new TimelineFilter(words.strip(), channel, people);
    }

    public TimelineFilter withChannel(String id) {
        return new TimelineFilter(text, id, people);
    }

    public TimelineFilter withPeople(List<String> ids) {
        return new TimelineFilter(text, channel, ids);
    }

    /** Returns this filter without text and channel. */
    public TimelineFilter cleared() {
        return new TimelineFilter("", null, people);
    }

    /** Returns whether text or a channel restricts what is shown. */
    public boolean isFiltered() {
        return !text.isEmpty() || channel != null;
    }

    /** Returns the query, newest first. */
    public InteractionQuery query() {
        InteractionQuery query = InteractionQuery.ALL.and(new QueryParser(Fields.of("Interaction")).parse(text).condition());
        return (channel == null ? query : query.withChannel(channel)).withPeople(people);
    }
}
