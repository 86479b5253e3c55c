package kith.contacts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.core.Session;
import kith.model.Affiliation;
import kith.model.KithFactory;
import kith.model.Organization;
import kith.model.Person;
import kith.model.SmartList;
import kith.store.PersonRow;
import kith.store.query.Condition;

class ListsModelTest {

    private static final KithFactory MODEL = KithFactory.eINSTANCE;

    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void create() throws Exception {
        session = Session.create(folder.resolve("network.kith"), Runnable::run);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void anEmptyNetworkHasOnlyTheListOfEverybody() {
        assertEquals(List.of(), ListsModel.groups(session));
        assertEquals(0, ListsModel.everybody(session.getStore()).count());
    }

    @Test
    void listsAreTheTagsAndTheOrganizationsWithHowManyAreInEach() throws Exception {
        fill();
        List<ListsModel.Group> groups = ListsModel.groups(session);
        assertEquals(2, groups.size());
        assertEquals("alumni", groups.get(0).entries().get(0).choice().title());
        assertEquals(2, groups.get(0).entries().get(0).count());
        assertEquals("City Hospital", groups.get(1).entries().get(0).choice().title());
        assertEquals(1, groups.get(1).entries().get(0).count());
    }

    @Test
    void theTableShowsThePeopleOfTheChosenList() throws Exception {
        fill();
        PeopleList list = new PeopleList(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), () -> { });
        assertEquals(List.of("Amara Osei", "Ben Adeyemi", "Clara Diaz"), names(list));
        list.setChoice(ListChoice.tagged("alumni"));
        assertEquals(List.of("Amara Osei", "Ben Adeyemi"), names(list));
        list.setChoice(ListsModel.groups(session).get(1).entries().get(0).choice());
        assertEquals(List.of("Amara Osei"), names(list));
    }

    @Test
    void aListOfTheUserHoldsWhoeverMatchesIt() throws Exception {
        fill();
        save("Alumni elsewhere", "tag:alumni -organization:hospital");
        ListsModel.Entry entry = ListsModel.groups(session).get(0).entries().get(0);
        assertEquals("Alumni elsewhere", entry.choice().title());
        assertEquals(1, entry.count());
        PeopleList list = new PeopleList(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), () -> { });
        list.setChoice(entry.choice());
        assertEquals(List.of("Ben Adeyemi"), names(list));
    }

    @Test
    void aListIsFoundByItsTitleWithHowManyAreInIt() throws Exception {
        fill();
        save("Alumni elsewhere", "tag:alumni -organization:hospital");
        save("Everybody by name", "");
        assertEquals(List.of("Alumni elsewhere 1", "alumni 2"), ListsModel.found(session, "alu").stream()
                .map(entry -> entry.choice().title() + " " + entry.count()).toList());
    }

    @Test
    void howManyAreInAListIsKnownAnewAfterAChange() throws Exception {
        fill();
        save("Alumni elsewhere", "tag:alumni -organization:hospital");
        assertEquals(1, ListsModel.found(session, "elsewhere").get(0).count());
        session.execute("Add", () -> person("Dora Engel", "alumni"));
        assertEquals(2, ListsModel.found(session, "elsewhere").get(0).count());
        session.undo();
        assertEquals(1, ListsModel.found(session, "elsewhere").get(0).count());
    }

    private void save(String name, String query) throws Exception {
        session.execute("Save", () -> {
            SmartList list = MODEL.createSmartList();
            list.setName(name);
            list.setObjectType("Person");
            list.setQuery(query);
            session.create(list);
        });
    }

    private List<String> names(PeopleList list) {
        return session.getStore().list(list.query(Condition.EVERYTHING, List.of())).rows(0, 10).stream().map(PersonRow.class::cast)
                .map(PersonRow::name).toList();
    }

    private void fill() throws Exception {
        session.execute("Fill", () -> {
            Organization hospital = MODEL.createOrganization();
            hospital.setName("City Hospital");
            session.create(hospital);
            Affiliation affiliation = MODEL.createAffiliation();
            affiliation.setOrganization(hospital);
            person("Amara Osei", "alumni").getAffiliations().add(affiliation);
            person("Ben Adeyemi", "alumni");
            person("Clara Diaz");
        });
    }

    private Person person(String name, String... tags) {
        Person person = session.create(MODEL.createPerson());
        person.setFormattedName(name);
        person.getTags().addAll(List.of(tags));
        return person;
    }
}
