package kith.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.model.Attendee;
import kith.model.Email;
import kith.model.Entity;
import kith.model.Event;
import kith.model.Goal;
import kith.model.Interaction;
import kith.model.Organization;
import kith.model.Person;
import kith.store.Change.Kind;
import kith.store.NetworkException.Reason;
import kith.store.Tally.Subject;
import kith.store.query.Condition.Match;
import kith.store.query.Fields;
import kith.store.query.Operator;

class NetworkStoreTest extends SmallObjects {

    @TempDir
    Path folder;

    private NetworkStore store;

    @BeforeEach
    void create() throws NetworkException {
        store = Stores.create(folder.resolve("network.kith"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aCommittedObjectIsThereAfterReopening() throws Exception {
        Person amara = put(person("Amara Osei"));
        store.close();
        store = Stores.open(folder.resolve("network.kith"));
        assertEquals("Amara Osei", ((Person) store.load(amara.getId()).orElseThrow()).getFormattedName());
    }

    @Test
    void whatIsNotCommittedIsNotThere() throws Exception {
        Person amara = person("Amara Osei");
        try (Batch batch = store.begin("Add", true)) {
            batch.put(amara);
        }
        assertTrue(store.load(amara.getId()).isEmpty());
        assertEquals(0, store.list(PeopleQuery.ALL).size());
        assertEquals(List.of(), store.search("amara", 10));
    }

    @Test
    void peopleAreSortedByNameWithoutRegardToCaseAndAccents() throws Exception {
        put(person("\u00c9mile Zola"), person("anna Berg"), person("Zo\u00eb Hart"), person("Eva Lund"));
        assertEquals(List.of("anna Berg", "\u00c9mile Zola", "Eva Lund", "Zo\u00eb Hart"), names(PeopleQuery.ALL));
        assertEquals(List.of("Zo\u00eb Hart", "Eva Lund", "\u00c9mile Zola", "anna Berg"),
                names(PeopleQuery.ALL.sortedBy("name", true)));
    }

    @Test
    void peopleAreFilteredByTheBeginningsOfWordsInAnyOrder() throws Exception {
        Person zoe = person("Zo\u00eb Hart");
        zoe.setNote("met at the rural health fair");
        put(zoe, person("Ben Hartmann"), person("Clara Nu\u00f1ez"));
        assertEquals(List.of("Ben Hartmann", "Zo\u00eb Hart"), names(PeopleQuery.ALL.withText("har")));
        assertEquals(List.of("Zo\u00eb Hart"), names(PeopleQuery.ALL.withText("hart zoe")));
        assertEquals(List.of("Zo\u00eb Hart"), names(PeopleQuery.ALL.withText("RURAL")));
        assertEquals(List.of("Clara Nu\u00f1ez"), names(PeopleQuery.ALL.withText("nunez")));
        assertEquals(List.of(), names(PeopleQuery.ALL.withText("artm")));
    }

    @Test
    void queryOperatorsInWhatTheUserTypesAreJustText() throws Exception {
        put(person("Ben \"Bo\" O'Brien"));
        for (String words : List.of("\"", "o'b", "AND", "ben OR", "(", "title:", "*", "-x", "NEAR(", "bo\"", "^", "\u0000")) {
            store.list(PeopleQuery.ALL.withText(words)).rows(0, 10);
            store.search(words, 10);
        }
        assertEquals(1, store.list(PeopleQuery.ALL.withText("o'b")).size());
    }

    @Test
    void theOrganizationOfAPersonIsListedWhicheverComesFirst() throws Exception {
        Organization hospital = organization("City Hospital");
        Person amara = person("Amara Osei");
        join(amara, hospital, "Programme lead");
        put(amara);
        assertEquals("", row(0).organization());
        put(hospital);
        assertEquals("City Hospital", row(0).organization());
        assertEquals("Programme lead", row(0).title());
        hospital.setName("Town Hospital");
        put(hospital);
        assertEquals("Town Hospital", row(0).organization());
        assertEquals(List.of("Amara Osei"), names(PeopleQuery.ALL.withText("town")));
        assertEquals(List.of(), names(PeopleQuery.ALL.withText("city")));
        assertEquals(1, store.list(OrganizationQuery.ALL).rows(0, 1).get(0).people());
    }

    @Test
    void unknownValuesComeLastInBothDirections() throws Exception {
        Organization hospital = put(organization("City Hospital"));
        Person amara = person("Amara Osei");
        join(amara, hospital, "Lead");
        put(amara, person("Ben Adeyemi"));
        for (boolean descending : new boolean[] { false, true }) {
            assertEquals("Amara Osei", names(PeopleQuery.ALL.sortedBy("organization", descending)).get(0));
        }
    }

    @Test
    void lastContactFollowsTheInteractionsOfAPerson() throws Exception {
        Person amara = put(person("Amara Osei"));
        Interaction call = put(interaction("Call", NOON, amara));
        Interaction mail = put(interaction("Mail", NOON.plusSeconds(60), amara));
        assertEquals(NOON.plusSeconds(60), row(0).lastContact());
        assertEquals(2, row(0).interactions());
        remove(mail.getId());
        assertEquals(NOON, row(0).lastContact());
        call.getParticipants().clear();
        put(call);
        assertNull(row(0).lastContact());
        assertEquals(0, row(0).interactions());
    }

    @Test
    void aPersonChangedAfterInteractionsKeepsTheirLastContact() throws Exception {
        Person amara = put(person("Amara Osei"));
        put(interaction("Call", NOON, amara));
        amara.setFormattedName("Amara Osei-Mensah");
        put(amara);
        assertEquals(NOON, row(0).lastContact());
    }

    @Test
    void interactionsAreListedNewestFirstWithWhoTookPart() throws Exception {
        Person amara = put(person("Amara Osei"));
        Person ben = put(person("Ben Adeyemi"));
        put(interaction("Call", NOON, amara), interaction("Lunch", NOON.plusSeconds(1), amara, ben),
                interaction("Mail", NOON.minusSeconds(1), ben));
        assertEquals(List.of("Lunch", "Call", "Mail"), subjects(InteractionQuery.ALL));
        assertEquals(Set.of("Amara Osei", "Ben Adeyemi"),
                Set.copyOf(store.list(InteractionQuery.ALL).rows(0, 1).get(0).people()));
        assertEquals(List.of("Lunch", "Call"), subjects(InteractionQuery.ALL.withPeople(List.of(amara.getId()))));
        assertEquals(List.of("Lunch", "Mail"), subjects(InteractionQuery.ALL.withText("ben")));
        assertEquals(List.of("Mail"), subjects(InteractionQuery.ALL.withText("mai")));
        assertEquals(List.of("Call"), subjects(InteractionQuery.ALL.and(new Match(Fields.of("Interaction").get("at"), Operator.EQUAL, NOON.toString()))));
    }

    @Test
    void aListingServesEveryPageInOrder() throws Exception {
        try (Batch batch = store.begin("Add", true)) {
            for (int i = 0; i < 1234; i++) {
                batch.put(person("Person %04d".formatted((i * 7919) % 1234)));
            }
            batch.commit();
        }
        Listing<PersonRow> listing = store.list(PeopleQuery.ALL);
        assertEquals(1234, listing.size());
        for (int from = 0; from < 1234; from += 100) {
            List<PersonRow> rows = listing.rows(from, 100);
            assertEquals(Math.min(100, 1234 - from), rows.size());
            for (int i = 0; i < rows.size(); i++) {
                assertEquals("Person %04d".formatted(from + i), rows.get(i).name());
            }
        }
        String id = listing.rows(1000, 1).get(0).id();
        assertEquals(1000, listing.indexOf(id));
        assertEquals(-1, listing.indexOf("none"));
        assertEquals(id, listing.ids().get(1000));
    }

    @Test
    void aRevertedTransactionLeavesEverythingAsItWas() throws Exception {
        Person amara = put(person("Amara Osei"));
        amara.setFormattedName("Amara Mensah");
        Person ben = person("Ben Adeyemi");
        ChangeSet changes = commit(batch -> {
            batch.put(amara);
            batch.put(ben);
        });
        assertEquals(List.of(new Change(amara.getId(), "Person", Kind.CHANGED), new Change(ben.getId(), "Person", Kind.ADDED)),
                changes.changes());
        ChangeSet undo = commit(batch -> batch.revert(changes.transaction()));
        assertEquals(List.of("Amara Osei"), names(PeopleQuery.ALL));
        commit(batch -> batch.revert(undo.transaction()));
        assertEquals(List.of("Amara Mensah", "Ben Adeyemi"), names(PeopleQuery.ALL));
    }

    @Test
    void anObjectPutUnchangedIsNoChange() throws Exception {
        Person amara = put(person("Amara Osei"));
        assertEquals(List.of(), commit(batch -> batch.put(amara)).changes());
    }

    @Test
    void theSearchShowsNamesBeforeOtherTextAndThenRecords() throws Exception {
        Person other = person("Clara Diaz");
        other.setNote("knows Amara well");
        put(other);
        Person amara = put(person("Amara Osei"));
        put(interaction("Called Amara", NOON, amara));
        assertEquals(List.of("Amara Osei", "Clara Diaz", "Called Amara"),
                store.search("amara", 10).stream().map(SearchHit::title).toList());
        assertEquals(List.of("Amara Osei"), store.search("am", 1).stream().map(SearchHit::title).toList());
        assertEquals(List.of(), store.search("   ", 10));
    }

    @Test
    void peopleAreSoughtByWordsThatAreTooShortToRankInTheirNamesOnly() throws Exception {
        Person other = person("Clara Diaz");
        other.setNote("knows Amara well");
        put(other, person("Amara Osei"));
        assertEquals(List.of("Amara Osei"), store.search("am", "Person", 10).stream().map(SearchHit::title).toList());
        assertEquals(List.of("Amara Osei", "Clara Diaz"),
                store.search("amara", "Person", 10).stream().map(SearchHit::title).toList());
    }

    @Test
    void contactsAreRecognizedByTheirKeys() throws Exception {
        Person amara = person("Amara Osei");
        amara.setUid("urn:uuid:1");
        Email email = MODEL.createEmail();
        email.setAddress("Amara@Example.org");
        amara.getEmails().add(email);
        put(amara);
        Set<String> found = Set.of(amara.getId());
        assertEquals(found, store.contacts(ContactKey.uid("urn:uuid:1")));
        assertEquals(found, store.contacts(ContactKey.email("amara@example.org")));
        assertEquals(found, store.contacts(ContactKey.name(" AMARA  os\u00e9i")));
        amara.getEmails().clear();
        put(amara);
        assertEquals(Set.of(), store.contacts(ContactKey.email("amara@example.org")));
    }

    @Test
    void referrersAreThoseThatStillRefer() throws Exception {
        Person amara = put(person("Amara Osei"));
        Event fair = MODEL.createEvent();
        fair.setId(id());
        fair.setTitle("Career fair");
        Attendee attendee = MODEL.createAttendee();
        attendee.setPerson(amara);
        fair.getAttendees().add(attendee);
        put(fair);
        assertEquals(Set.of(fair.getId()), store.referrers(amara.getId()));
        assertEquals(1, store.list(EventQuery.ALL).rows(0, 1).get(0).attendees());
        fair.getAttendees().clear();
        put(fair);
        assertEquals(Set.of(), store.referrers(amara.getId()));
    }

    @Test
    void goalsAreListedByTheEndOfTheirPeriod() throws Exception {
        Goal year = goal("Year", LocalDate.of(2026, 12, 31));
        Goal month = goal("Month", LocalDate.of(2026, 3, 31));
        month.setParent(year);
        put(year, goal("Some day", null), month);
        List<GoalRow> rows = store.list(GoalQuery.ALL).rows(0, 10);
        assertEquals(List.of("Month", "Year", "Some day"), rows.stream().map(GoalRow::title).toList());
        assertEquals(year.getId(), rows.get(0).parent());
    }

    @Test
    void talliesCountWithinPeriodChannelAndTag() throws Exception {
        Person amara = person("Amara Osei");
        amara.getTags().add("alumni");
        put(amara);
        Person ben = put(person("Ben Adeyemi"));
        Interaction call = interaction("Call", NOON, amara, ben);
        call.setChannel("kith.call");
        put(call, interaction("Mail", NOON.plusSeconds(10), amara));
        assertEquals(2, store.count(new Tally(Subject.INTERACTIONS, NOON, NOON.plusSeconds(11), null, null)));
        assertEquals(1, store.count(new Tally(Subject.INTERACTIONS, NOON, NOON.plusSeconds(10), null, null)));
        assertEquals(1, store.count(new Tally(Subject.INTERACTIONS, null, null, "kith.call", "alumni")));
        assertEquals(2, store.count(new Tally(Subject.PEOPLE_CONTACTED, null, null, null, null)));
        assertEquals(1, store.count(new Tally(Subject.PEOPLE_CONTACTED, null, null, null, "alumni")));
        assertEquals(Map.of("alumni", 1), store.tags());
    }

    @Test
    void theCheckOfASoundNetworkFindsNothing() throws Exception {
        Organization hospital = organization("City Hospital");
        Person amara = person("Amara Osei");
        amara.getTags().add("alumni");
        join(amara, hospital, "Lead");
        put(amara, hospital, interaction("Call", NOON, amara), goal("Goal", null));
        assertEquals(List.of(), store.check());
        assertEquals(List.of("Amara Osei"), names(PeopleQuery.ALL.withText("amara")));
    }

    @Test
    void aSecondWriterIsRefusedAndAReaderIsNot() throws Exception {
        Person amara = put(person("Amara Osei"));
        Path file = store.getFile();
        assertEquals(Reason.IN_USE, assertThrows(NetworkException.class, () -> Stores.open(file)).getReason());
        try (NetworkStore reader = Stores.openReadOnly(file)) {
            assertTrue(reader.isReadOnly());
            assertTrue(reader.load(amara.getId()).isPresent());
            assertEquals(Reason.READ_ONLY,
                    assertThrows(NetworkException.class, () -> reader.begin("Add", true)).getReason());
        }
    }

    @Test
    void closingLeavesTheFileAlone() throws Exception {
        put(person("Amara Osei"));
        store.close();
        try (var files = Files.list(folder)) {
            assertEquals(List.of("network.kith"), files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void aRemovedObjectIsFoundNowhere() throws Exception {
        Person amara = person("Amara Osei");
        amara.getTags().add("alumni");
        put(amara);
        assertTrue(remove(amara.getId()));
        assertFalse(remove(amara.getId()));
        assertEquals(0, store.count("Person"));
        assertEquals(0, store.list(PeopleQuery.ALL).size());
        assertEquals(List.of(), store.search("amara", 10));
        assertEquals(Map.of(), store.tags());
        assertTrue(store.load(amara.getId()).isEmpty());
        assertEquals(List.of(), store.check());
    }

    private interface Work {

        void run(Batch batch) throws NetworkException;
    }

    private ChangeSet commit(Work work) throws NetworkException {
        try (Batch batch = store.begin("Test", true)) {
            work.run(batch);
            return batch.commit();
        }
    }

    private <T extends Entity> T put(T entity) throws NetworkException {
        commit(batch -> batch.put(entity));
        return entity;
    }

    private void put(Entity... entities) throws NetworkException {
        for (Entity entity : entities) {
            put(entity);
        }
    }

    private boolean remove(String id) throws NetworkException {
        return !commit(batch -> batch.remove(id)).changes().isEmpty();
    }

    private PersonRow row(int index) {
        return store.list(PeopleQuery.ALL).rows(index, 1).get(0);
    }

    private List<String> names(PeopleQuery query) {
        return store.list(query).rows(0, 100).stream().map(PersonRow::name).toList();
    }

    private List<String> subjects(InteractionQuery query) {
        return store.list(query).rows(0, 100).stream().map(InteractionRow::subject).toList();
    }
}
