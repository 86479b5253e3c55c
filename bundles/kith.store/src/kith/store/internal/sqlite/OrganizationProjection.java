package kith.store.internal.sqlite;

import java.util.List;

import kith.model.Organization;
import kith.store.ContactKey;
import kith.store.Titles;

/** The rows of organizations. */
final class OrganizationProjection implements Projection<Organization> {

    private static final Table TABLE = new Table("organization", 1, "pk", "name", "name_sort", "industry");
    private static final Table TEXT = Table.text("contact_text");

    @Override
    public void project(long pk, Organization organization, List<TableRow> rows) {
        String name = Titles.of(organization);
        rows.add(new TableRow(TABLE, pk, name, ContactKey.fold(name), organization.getIndustry()));
        rows.add(new TableRow(TEXT, pk, SearchText.indexed(name),
                SearchText.indexed(SearchText.of(organization)) + SearchText.phones(organization)));
    }
}
