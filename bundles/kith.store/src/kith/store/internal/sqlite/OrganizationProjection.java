package kith.store.internal.sqlite;

import java.sql.SQLException;

import kith.model.Organization;
import kith.model.Person;
import kith.store.ContactKey;
import kith.store.Titles;

/** The rows of organizations. Their names stand in the rows of their people, which are made anew with them. */
final class OrganizationProjection implements Projection<Organization> {

    /** Loads people. */
    interface Loader {

        /** Returns the person of a number, or null if there is none. */
        Person load(long pk) throws SQLException;
    }

    private final Database database;
    private final PersonProjection people;
    private final Loader loader;

    OrganizationProjection(Database database, PersonProjection people, Loader loader) {
        this.database = database;
        this.people = people;
        this.loader = loader;
    }

    @Override
    public void add(long pk, Organization organization) throws SQLException {
        String name = Titles.of(organization);
        database.update("INSERT INTO organization (pk, name, name_sort, industry) VALUES (?, ?, ?, ?)", pk, name,
                ContactKey.fold(name), organization.getIndustry());
        database.update("INSERT INTO contact_text (rowid, title, text) VALUES (?, ?, ?)", pk, name,
                SearchText.of(organization));
        refreshPeople(pk);
    }

    @Override
    public void remove(long pk, Organization organization) throws SQLException {
        database.update("DELETE FROM organization WHERE pk = ?", pk);
        database.update("DELETE FROM contact_text WHERE rowid = ?", pk);
        boolean gone = database.number("SELECT count(*) FROM entity WHERE pk = ?", pk) == 0;
        if (gone) {
            refreshPeople(pk);
        }
    }

    private void refreshPeople(long pk) throws SQLException {
        for (Long member : database.query("SELECT person FROM affiliation WHERE organization = ?", row -> row.getLong(1), pk)) {
            Person person = loader.load(member);
            if (person != null) {
                people.remove(member, person);
                people.add(member, person);
            }
        }
    }
}
