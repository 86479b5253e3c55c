package kith.contacts.internal;

import java.util.List;

import org.eclipse.swt.graphics.Image;

import kith.store.OrganizationQuery;
import kith.store.OrganizationRow;
import kith.store.Query;
import kith.store.query.Condition;
import kith.store.query.Sort;
import kith.ui.EmptyState;
import kith.ui.Icons;
import kith.ui.photo.Photos;
import kith.ui.table.Column;
import kith.ui.table.EntityList;

/** The table of organizations: its columns, and what is in the list that is chosen beside it. */
final class OrganizationList implements EntityList<OrganizationRow> {

    private static final int LOGO = 16;

    private final Runnable newOrganization;
    private Photos photos;
    private ListChoice choice = ListChoice.ALL_ORGANIZATIONS;

    /** @param newOrganization the first step that an empty list offers */
    OrganizationList(Runnable newOrganization) {
        this.newOrganization = newOrganization;
    }

    void setChoice(ListChoice choice) {
        this.choice = choice;
    }

    @Override
    public void setPhotos(Photos photos) {
        this.photos = photos;
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
                new Column<>("name", Messages.name, 240, OrganizationRow::name, this::picture, "name"),
                new Column<>("industry", Messages.industry, 160, OrganizationRow::industry, "industry"),
                new Column<>("people", Messages.people, 90, row -> "%,d".formatted(row.people()), "people"));
    }

    private Image picture(OrganizationRow row) {
        Image building = Icons.get("building");
        return photos == null ? building : photos.get(row.id(), LOGO, building);
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
