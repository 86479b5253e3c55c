package kith.contacts.internal;

import kith.store.OrganizationRow;
import kith.ui.table.EntityList;

/** The table of organizations. */
public final class OrganizationsView extends TableView<OrganizationRow> {

    @Override
    EntityList<OrganizationRow> list() {
        return new OrganizationList(() -> new NewContactHandler("Organization").create(getSite().getPage()));
    }

    @Override
    String filterHint() {
        return Messages.filterOrganizations;
    }
}
