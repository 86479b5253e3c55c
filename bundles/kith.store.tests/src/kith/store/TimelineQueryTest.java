package kith.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.model.Attendee;
import kith.model.Entity;
import kith.model.Event;
import kith.model.Exchange;
import kith.model.ExchangeKind;
import kith.model.ExchangeState;
import kith.model.Interaction;
import kith.model.KithFactory;
import kith.model.Organization;
import kith.model.Person;
import kith.model.Task;
import kith.model.TaskKind;
import kith.store.TimelineRow.Participant;
import kith.store.query.Condition;
import kith.store.query.QueryParser;

/** Interactions, exchanges, events and tasks in one list. */
class TimelineQueryTest extends SmallObjects {

    private static final KithFactory MODEL = KithFactory.eINSTANCE;
    private static final Instant MORNING = Instant.parse("2026-03-10T08:00:00Z");

    @TempDir
    Path folder;

    private NetworkStore store;
    private final Person amara = person("Amara Osei");
    private final Person ben = person("Ben Rossi");

    @BeforeEach
    void create() throws Exception {
        store = Stores.create(folder.resolve("network.kith"));
        put(amara, ben);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theLatestComesFirstOfWhateverClass() throws Exception {
        put(interaction("Call", MORNING, amara), exchange("Book", MORNING.plusSeconds(60), amara), event("Fair", MORNING.plusSeconds(120)),
                task("Thank her", null, MORNING.plusSeconds(180)));
        assertEquals(List.of("Thank her", "Fair", "Book", "Call"), titles(TimelineQuery.ALL));
        assertEquals(4, store.list(TimelineQuery.ALL).size());
    }

    @Test
    void onlyTheClassesThatAreAskedForAreListed() throws Exception {
        put(interaction("Call", MORNING, amara), exchange("Book", MORNING, amara), event("Fair", MORNING));
        TimelineQuery query = new TimelineQuery(Set.of("Event", "Exchange"), Condition.EVERYTHING, List.of());
        assertEquals(Set.of("Book", "Fair"), Set.copyOf(titles(query)));
        assertEquals(2, store.list(query).size());
        assertEquals(0, store.list(new TimelineQuery(Set.of(), Condition.EVERYTHING, List.of())).size());
    }

    @Test
    void aTagIsThatOfTheEntryOrOfWhoHasToDoWithIt() throws Exception {
        amara.getTags().add("mentor");
        Interaction tagged = interaction("Lunch", MORNING.minusSeconds(60), ben);
        tagged.getTags().add("mentor");
        put(amara, interaction("Call", MORNING, amara), exchange("Book", MORNING.plusSeconds(60), amara), tagged,
                interaction("Walk", MORNING, ben));
        assertEquals(List.of("Book", "Call", "Lunch"), titles(new TimelineQuery(TimelineQuery.ALL.types(),
                new QueryParser(store.fields(TimelineQuery.TYPE)).parse("tag:mentor").condition(), List.of())));
        assertEquals(List.of("Walk"), titles(new TimelineQuery(TimelineQuery.ALL.types(),
                new QueryParser(store.fields(TimelineQuery.TYPE)).parse("-tag:mentor").condition(), List.of())));
    }

    @Test
    void aTaskStandsWhereItWasDoneElseWhereItIsDueElseWhereItWasAdded() throws Exception {
        Task added = task("Added", null, null);
        added.setCreated(MORNING);
        put(task("Done", LocalDate.of(2026, 5, 1), MORNING.plusSeconds(60)), task("Due", LocalDate.of(2026, 3, 11), null), added);
        List<TimelineRow> rows = rows(TimelineQuery.ALL);
        assertEquals(List.of("Due", "Done", "Added"), rows.stream().map(TimelineRow::title).toList());
        assertEquals(LocalDate.of(2026, 3, 11), rows.get(0).day());
        assertEquals(List.of(false, true, false), rows.stream().map(TimelineRow::isDone).toList());
    }

    @Test
    void whatTakesTheWholeDayIsOnThatDayInEveryZone() throws Exception {
        Event event = event("Fair", Instant.parse("2026-03-09T23:00:00Z"));
        event.setZone(ZoneId.of("Europe/Berlin"));
        event.setAllDay(true);
        Interaction interaction = interaction("Visit", Instant.parse("2026-03-09T23:00:00Z"), amara);
        interaction.setZone(ZoneId.of("Pacific/Auckland"));
        interaction.setAllDay(true);
        put(event, interaction, task("Due", LocalDate.of(2026, 3, 10), null));
        for (String zone : List.of("Pacific/Auckland", "America/Los_Angeles", "UTC")) {
            assertEquals(List.of(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 10)),
                    rows(TimelineQuery.ALL).stream().map(row -> row.day(ZoneId.of(zone))).toList(), zone);
        }
    }

    @Test
    void whatWasExchangedOnAWholeDayIsOfThatDayToo() throws Exception {
        Interaction visit = interaction("Visit", MORNING, amara);
        visit.setAllDay(true);
        Exchange advice = exchange("Advice", MORNING, amara);
        advice.setInteraction(visit);
        Exchange later = exchange("Later", MORNING.plusSeconds(60), amara);
        later.setInteraction(visit);
        put(visit, advice, later);
        assertEquals(LocalDate.of(2026, 3, 10), row("Advice").day());
        assertEquals(null, row("Later").day());
    }

    @Test
    void aWholeDayOfAnUnknownZoneIsTheOneThatBeganAtMidnightSomewhere() throws Exception {
        Event event = event("Fair", Instant.parse("2026-03-09T23:00:00Z"));
        event.setAllDay(true);
        put(event);
        assertEquals(LocalDate.of(2026, 3, 10), rows(TimelineQuery.ALL).get(0).day());
    }

    @Test
    void aRowSaysWhatItsObjectIs() throws Exception {
        Interaction call = interaction("Call", MORNING, amara);
        call.setChannel("kith.call");
        call.setDuration(Duration.ofMinutes(20));
        call.setNote("About the fair");
        Exchange book = exchange("Book", MORNING.minusSeconds(1), ben);
        book.setKind(ExchangeKind.RESOURCE);
        book.setState(ExchangeState.OFFERED);
        book.setDue(LocalDate.of(2026, 4, 1));
        Event fair = event("Fair", MORNING.minusSeconds(2));
        fair.setEnd(MORNING.plusSeconds(3598));
        fair.setPlace("Bonn");
        attend(fair, amara);
        put(call, book, fair);
        Participant one = new Participant(amara.getId(), "Amara Osei");
        Participant other = new Participant(ben.getId(), "Ben Rossi");
        assertEquals(List.of(
                new TimelineRow("Interaction", call.getId(), MORNING, null, Duration.ofMinutes(20), "kith.call", "", List.of(one), 0, "Call",
                        "About the fair", null, false),
                new TimelineRow("Exchange", book.getId(), MORNING.minusSeconds(1), null, null, "resource", "offered", List.of(other), 0,
                        "Book", "", LocalDate.of(2026, 4, 1), false),
                new TimelineRow("Event", fair.getId(), MORNING.minusSeconds(2), null, Duration.ofHours(1), "", "confirmed", List.of(one), 0,
                        "Fair", "Bonn", null, false)), rows(TimelineQuery.ALL));
    }

    @Test
    void anInteractionTellsOfThanksAndFollowUpsThatAreOpen() throws Exception {
        Interaction call = interaction("Call", MORNING, amara);
        Task thanks = task("Thank her", null, null);
        thanks.setKind(TaskKind.THANK_YOU);
        thanks.setInteraction(call);
        Task followUp = task("Ask again", LocalDate.of(2026, 4, 1), null);
        followUp.setInteraction(call);
        put(call, thanks, followUp);
        assertTrue(row("Call").thanks());
        assertEquals(LocalDate.of(2026, 4, 1), row("Call").due());
        thanks.setDone(MORNING);
        followUp.setDone(MORNING);
        put(thanks, followUp);
        assertFalse(row("Call").thanks());
        assertEquals(null, row("Call").due());
    }

    @Test
    void whatWasReceivedIsToBeThankedFor() throws Exception {
        Exchange lead = exchange("Lead", MORNING, amara);
        lead.setState(ExchangeState.RECEIVED);
        put(lead);
        assertTrue(row("Lead").thanks());
        lead.setState(ExchangeState.THANKED);
        put(lead);
        assertFalse(row("Lead").thanks());
    }

    @Test
    void ofManyPeopleSomeAreNamedAndTheOthersCounted() throws Exception {
        Person[] many = IntStream.range(0, 20).mapToObj(i -> person("Guest " + i)).toArray(Person[]::new);
        put(many);
        Event fair = event("Fair", MORNING);
        attend(fair, many);
        put(fair, interaction("Dinner", MORNING, many), exchange("Book", MORNING, many), task("Thank all", null, MORNING));
        for (String title : List.of("Fair", "Dinner", "Book")) {
            assertEquals(TimelineRow.PEOPLE, row(title).people().size(), title);
            assertEquals(8, row(title).others(), title);
        }
    }

    @Test
    void everythingAboutAPersonIsWhatRefersToHer() throws Exception {
        Event fair = event("Fair", MORNING);
        attend(fair, amara);
        Task task = task("Thank her", null, MORNING);
        task.getPeople().add(amara);
        put(interaction("Call", MORNING, amara), interaction("Lunch", MORNING, ben), exchange("Book", MORNING, amara),
                exchange("Lead", MORNING, ben), fair, task, event("Other", MORNING));
        assertEquals(Set.of("Call", "Book", "Fair", "Thank her"), about(amara));
        assertEquals(Set.of("Call", "Lunch", "Book", "Lead", "Fair", "Thank her"), about(amara, ben));
    }

    @Test
    void everythingAboutAnOrganizationIsWhatRefersToItOrToItsPeople() throws Exception {
        Organization hospital = organization("City Hospital");
        join(amara, hospital, "Nurse");
        Event fair = event("Fair", MORNING);
        fair.setOrganizer(hospital);
        put(hospital, amara, fair, interaction("Call", MORNING, amara), interaction("Lunch", MORNING, ben));
        assertEquals(Set.of("Call", "Fair"), about(hospital));
    }

    @Test
    void everythingAboutAnEventIsItselfAndWhatRefersToIt() throws Exception {
        Event fair = event("Fair", MORNING);
        Interaction met = interaction("Met at the fair", MORNING, ben);
        met.setEvent(fair);
        put(fair, met, interaction("Lunch", MORNING, ben));
        assertEquals(Set.of("Fair", "Met at the fair"), about(fair));
    }

    @Test
    void aPlaceInTimeCanBeFoundByCountingWhatIsLater() throws Exception {
        put(interaction("a", MORNING, amara), interaction("b", MORNING.plus(Duration.ofDays(1)), amara),
                task("c", LocalDate.of(2026, 3, 12), null));
        assertEquals(1, store.list(TimelineQuery.ALL.after(LocalDate.of(2026, 3, 11))).size());
        assertEquals(3, store.list(TimelineQuery.ALL.after(LocalDate.of(2026, 3, 9))).size());
    }

    @Test
    void daysAreThoseOfTheZoneAlsoAcrossTheNightInWhichItsClocksAreMoved() throws Exception {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        put(interaction("before", Instant.parse("2026-03-28T22:30:00Z"), amara),
                interaction("still", Instant.parse("2026-03-29T21:30:00Z"), amara),
                interaction("next", Instant.parse("2026-03-29T22:30:00Z"), amara),
                interaction("old", Instant.parse("1969-12-31T23:30:00Z"), amara));
        assertEquals(Map.of(LocalDate.of(2026, 3, 28), 1, LocalDate.of(2026, 3, 29), 1, LocalDate.of(2026, 3, 30), 1,
                LocalDate.of(1970, 1, 1), 1), store.days(TimelineQuery.ALL, berlin));
        assertEquals(Map.of(LocalDate.of(2026, 3, 28), 1, LocalDate.of(2026, 3, 29), 2, LocalDate.of(1969, 12, 31), 1),
                store.days(TimelineQuery.ALL, ZoneOffset.UTC));
    }

    @Test
    void anEmptyNetworkHasNoDays() {
        assertEquals(Map.of(), store.days(TimelineQuery.ALL, ZoneOffset.UTC));
    }

    @Test
    void valuesOfItsFieldsAreThoseOfTheClassesThatHaveThem() throws Exception {
        Interaction call = interaction("Call", MORNING, amara);
        call.setChannel("kith.call");
        put(call);
        assertEquals(List.of("kith.call"), store.values("Timeline", store.fields("Timeline").get("channel"), "", 9));
        assertEquals(List.of("Amara Osei"), store.values("Timeline", store.fields("Timeline").get("with"), "am", 9));
    }

    @Test
    void everyPlaceIsFoundAndEveryPageIsReadWhereverItBeginsAndWhateverWasChanged() throws Exception {
        Random random = new Random(5);
        Map<String, Entity> all = new HashMap<>();
        for (int round = 0; round < 5; round++) {
            List<Entity> changed = new ArrayList<>(all.values().stream().filter(entity -> random.nextInt(4) == 0).toList());
            for (int i = 0; i < 150; i++) {
                changed.add(i % 3 == 0 ? interaction("c", MORNING, amara) : i % 3 == 1 ? exchange("e", MORNING, amara) : event("v", MORNING));
            }
            try (Batch batch = store.begin("Change", true)) {
                for (Entity entity : changed) {
                    Instant at = MORNING.plus(Duration.ofMinutes(random.nextInt(3000) - 1500)).plusMillis(random.nextInt(2));
                    all.put(entity.getId(), entity);
                    switch (entity) {
                        case Interaction interaction -> interaction.setAt(at);
                        case Exchange exchange -> exchange.setAt(at);
                        default -> ((Event) entity).setStart(at);
                    }
                    if (random.nextInt(10) == 0) {
                        all.remove(entity.getId());
                        batch.remove(entity.getId());
                    } else {
                        batch.put(entity);
                    }
                }
                batch.commit();
            }
            Listing<TimelineRow> listing = store.list(TimelineQuery.ALL);
            List<String> ids = listing.ids();
            assertEquals(all.size(), listing.size());
            assertEquals(all.keySet(), Set.copyOf(ids));
            List<TimelineRow> rows = listing.rows(0, ids.size());
            for (int i = 0; i < 100; i++) {
                int from = random.nextInt(ids.size());
                int to = Math.min(ids.size(), from + random.nextInt(40));
                assertEquals(rows.subList(from, to), listing.rows(from, to - from));
                assertEquals(ids.subList(from, to), listing.ids(from, to - from));
                assertEquals(from, listing.indexOf(ids.get(from)));
            }
            assertEquals(all.size(), store.days(TimelineQuery.ALL, ZoneOffset.UTC).values().stream().mapToInt(Integer::intValue).sum());
        }
        assertEquals(-1, store.list(TimelineQuery.ALL).indexOf(amara.getId()));
        assertEquals(List.of(), store.check());
    }

    private Set<String> about(Entity... entities) {
        List<String> ids = List.of(entities).stream().map(Entity::getId).toList();
        return Set.copyOf(titles(new TimelineQuery(TimelineQuery.TYPES, Condition.EVERYTHING, ids)));
    }

    private List<String> titles(TimelineQuery query) {
        return rows(query).stream().map(TimelineRow::title).toList();
    }

    private List<TimelineRow> rows(TimelineQuery query) {
        return store.list(query).rows(0, 99);
    }

    private TimelineRow row(String title) {
        return rows(TimelineQuery.ALL).stream().filter(row -> row.title().equals(title)).findFirst().orElseThrow();
    }

    private Exchange exchange(String text, Instant at, Person... people) {
        Exchange exchange = MODEL.createExchange();
        exchange.setId(id());
        exchange.setText(text);
        exchange.setAt(at);
        exchange.getPeople().addAll(List.of(people));
        return exchange;
    }

    private Event event(String title, Instant start) {
        Event event = MODEL.createEvent();
        event.setId(id());
        event.setTitle(title);
        event.setStart(start);
        return event;
    }

    private static void attend(Event event, Person... people) {
        for (Person person : people) {
            Attendee attendee = MODEL.createAttendee();
            attendee.setPerson(person);
            event.getAttendees().add(attendee);
        }
    }

    private Task task(String title, LocalDate due, Instant done) {
        Task task = MODEL.createTask();
        task.setId(id());
        task.setTitle(title);
        task.setDue(due);
        task.setDone(done);
        return task;
    }

    private void put(Entity... entities) throws NetworkException {
        try (Batch batch = store.begin("Add", true)) {
            for (Entity entity : entities) {
                batch.put(entity);
            }
            batch.commit();
        }
    }
}
