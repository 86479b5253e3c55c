package kith.contacts.internal;

import kith.store.OrganizationRow;
import kith.store.query.Condition;
import kith.ui.table.EntityList;

/** The table of organizations. */
public final class OrganizationsView extends TableView<OrganizationRow> {

    static final String ID = "kith.contacts.organizations";

    private final OrganizationList organizations = new OrganizationList(
            () -> new NewContactHandler("Organization").create(getSite().getPage()));

    @Override
    EntityList<OrganizationRow> list() {
        return organizations;
    }

    @Override
    String filterHint() {
        return Messages.filterOrganizations;
    }

    @Override
    Condition condition() {
        return organizations.condition(table().getFilter());
    }

    @Override
    void show(ListChoice choice) {
        organizations.setChoice(choice);
    }
}
