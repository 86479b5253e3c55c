package kith.store;

import java.util.Objects;

/**
 * People of the network.
 *
 * @param text words of which each must begin a word of the person's text; empty for all
 * @param tag the tag that they carry, or null for any
 * @param organizationId the organization that they belong or belonged to, or null for any
 * @param order what they are sorted by
 * @param descending whether the order is reversed; unknown values come last either way
 */
public record PeopleQuery(String text, String tag, String organizationId, Order order, boolean descending)
        implements Query<PersonRow> {

    /** What people are sorted by; the name decides between equals. */
    public enum Order {
        NAME, ORGANIZATION, TITLE, LAST_CONTACT, CREATED
    }

    /** All people by name. */
    public static final PeopleQuery ALL = new PeopleQuery("", null, null, Order.NAME, false);

    public PeopleQuery {
        Objects.requireNonNull(text);
        Objects.requireNonNull(order);
    }

    /** Returns this query for other words. */
    public PeopleQuery withText(String words) {
        return new PeopleQuery(words, tag, organizationId, order, descending);
    }

    /** Returns this query in another order. */
    public PeopleQuery sortedBy(Order newOrder, boolean newDescending) {
        return new PeopleQuery(text, tag, organizationId, newOrder, newDescending);
    }
}
