package kith.contacts.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.swt.graphics.Image;

import kith.store.PeopleQuery;
import kith.store.PersonRow;
import kith.store.Query;
import kith.store.query.Condition;
import kith.store.query.Sort;
import kith.ui.Avatars;
import kith.ui.EmptyState;
import kith.ui.RelativeTime;
import kith.ui.photo.Photos;
import kith.ui.table.Column;
import kith.ui.table.EntityList;

/** The table of people: its columns, and the people of the list that is chosen beside it. */
final class PeopleList implements EntityList<PersonRow> {

    private static final int AVATAR = 20;

    private final Clock clock;
    private final Runnable newPerson;
    private ListChoice choice = ListChoice.ALL;
    private Photos photos;

    /** @param newPerson the first step that an empty network offers */
    PeopleList(Clock clock, Runnable newPerson) {
        this.clock = clock;
        this.newPerson = newPerson;
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
        return "Person";
    }

    @Override
    public String id(PersonRow row) {
        return row.id();
    }

    @Override
    public List<Column<PersonRow>> columns() {
        return List.of(
                new Column<>("name", Messages.name, 165, PersonRow::name, this::picture, "name"),
                new Column<>("organization", Messages.organization, 145, PersonRow::organization, "organization"),
                new Column<>("title", Messages.title, 130, PersonRow::title, "title"),
                new Column<>("lastContact", Messages.lastContact, 110, this::lastContact, "last-contact"),
                new Column<>("tag", Messages.tags, 120, row -> String.join(", ", row.tags()), null),
                new Column<>("email", Messages.email, 190, PersonRow::email, "email"));
    }

    private Image picture(PersonRow row) {
        Image initials = Avatars.get(row.name(), AVATAR);
        return photos == null ? initials : photos.get(row.id(), AVATAR, initials);
    }

    private String lastContact(PersonRow row) {
        return row.lastContact() == null ? Messages.never
                : RelativeTime.of(row.lastContact(), LocalDate.now(clock), clock.getZone());
    }

    @Override
    public Query<PersonRow> query(Condition filter, List<Sort> sorts) {
        return new PeopleQuery(condition(filter), sorts);
    }

    @Override
    public void describe(EmptyState empty, boolean filtered) {
        if (filtered) {
            empty.show(Messages.nobodyFound, Messages.nobodyFoundHint, null, () -> { });
        } else if (choice.isAll()) {
            empty.show(Messages.nobody, Messages.nobodyHint, Messages.newPerson, newPerson);
        } else {
            empty.show(Messages.nobodyInList, Messages.nobodyInListHint, null, () -> { });
        }
    }
}
