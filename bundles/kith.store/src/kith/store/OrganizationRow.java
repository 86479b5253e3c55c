package kith.store;

/**
 * What a list shows of an organization.
 *
 * @param id the id, never null
 * @param name the name, never null
 * @param industry the industry, empty if unknown
 * @param people how many people belong or belonged to it
 */
public record OrganizationRow(String id, String name, String industry, int people) {
}
