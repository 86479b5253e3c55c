package kith.store;

import java.util.Objects;

/**
 * Organizations, by name.
 *
 * @param text words of which each must begin a word of the organization's text; empty for all
 * @param descending whether the order is reversed
 */
public record OrganizationQuery(String text, boolean descending) implements Query<OrganizationRow> {

    public OrganizationQuery {
        Objects.requireNonNull(text);
    }
}
