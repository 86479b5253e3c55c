package kith.contacts.internal;

import java.util.List;

import kith.store.OrganizationQuery;
import kith.store.OrganizationRow;
import kith.store.Query;
import kith.ui.EmptyState;
import kith.ui.Icons;
import kith.ui.table.Column;
import kith.ui.table.EntityList;

/**
 * The table of organizations.
 *
 * @param newOrganization the first step that an empty list offers
 */
record OrganizationList(Runnable newOrganization) implements EntityList<OrganizationRow> {

    @Override
    public String type() {
        return "Organization";
    }

    @Override
    public String id(OrganizationRow row) {
        return row.id();
    }

    @Override
    public List<Column<OrganizationRow>> columns() {
        return List.of(
                new Column<>("name", Messages.name, 240, OrganizationRow::name, row -> Icons.get("building"), "NAME"),
                new Column<>("industry", Messages.industry, 160, OrganizationRow::industry, null),
                new Column<>("people", Messages.people, 90, row -> "%,d".formatted(row.people()), null));
    }

    @Override
    public Query<OrganizationRow> query(String text, String sort, boolean descending) {
        return new OrganizationQuery(text, descending);
    }

    @Override
    public void describe(EmptyState empty, boolean filtered) {
        if (filtered) {
            empty.show(Messages.nobodyFound, Messages.nobodyFoundHint, null, () -> { });
        } else {
            empty.show(Messages.noOrganizations, Messages.noOrganizationsHint, Messages.newOrganization, newOrganization);
        }
    }
}
