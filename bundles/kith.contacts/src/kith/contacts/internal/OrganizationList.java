package kith.contacts.internal;

import java.util.List;

import kith.store.OrganizationQuery;
import kith.store.OrganizationRow;
import kith.store.Query;
import kith.store.query.Condition;
import kith.store.query.Sort;
import kith.ui.EmptyState;
import kith.ui.Icons;
import kith.ui.table.Column;
import kith.ui.table.EntityList;

/** The table of organizations: its columns, and what is in the list that is chosen beside it. */
final class OrganizationList implements EntityList<OrganizationRow> {

    private final Runnable newOrganization;
    private ListChoice choice = ListChoice.ALL_ORGANIZATIONS;

    /** @param newOrganization the first step that an empty list offers */
    OrganizationList(Runnable newOrganization) {
        this.newOrganization = newOrganization;
    }

    void setChoice(ListChoice choice) {
        this.choice = choice;
    }

    /** Returns what the chosen list and a filter together say. */
    Condition condition(Condition filter) {
        return choice.condition().and(filter);
    }

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
                new Column<>("name", Messages.name, 240, OrganizationRow::name, row -> Icons.get("building"), "name"),
                new Column<>("industry", Messages.industry, 160, OrganizationRow::industry, "industry"),
                new Column<>("people", Messages.people, 90, row -> "%,d".formatted(row.people()), "people"));
    }

    @Override
    public Query<OrganizationRow> query(Condition filter, List<Sort> sorts) {
        return new OrganizationQuery(condition(filter), sorts);
    }

    @Override
    public void describe(EmptyState empty, boolean filtered) {
        if (filtered || !choice.isAll()) {
            empty.show(Messages.nobodyFound, Messages.nobodyFoundHint, null, () -> { });
        } else {
            empty.show(Messages.noOrganizations, Messages.noOrganizationsHint, Messages.newOrganization, newOrganization);
        }
    }
}
