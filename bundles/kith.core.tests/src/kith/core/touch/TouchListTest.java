package kith.core.touch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.core.Self;
import kith.core.Session;
import kith.core.task.MessageText;
import kith.core.touch.Rhythm.Origin;
import kith.model.Affiliation;
import kith.model.Cadence;
import kith.model.Interaction;
import kith.model.KithFactory;
import kith.model.Organization;
import kith.model.Person;
import kith.model.Profile;
import kith.model.SmartList;
import kith.model.TagCadence;
import kith.store.Stores;

class TouchListTest {

    private static final KithFactory MODEL = KithFactory.eINSTANCE;
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path folder;

    private Session session;
    private TouchWatch watch;

    @BeforeEach
    void open() throws Exception {
        session = new Session(Stores.create(folder.resolve("network.kith")), Runnable::run, InstantSource.fixed(NOON));
        watch = new TouchWatch(session, Clock.fixed(NOON, ZoneOffset.UTC), Runnable::run, () -> { });
    }

    @AfterEach
    void close() {
        watch.close();
        session.close();
    }

    private Person person(String name, int days, String... tags) throws Exception {
        Person person = MODEL.createPerson();
        person.setFormattedName(name);
        person.getTags().addAll(List.of(tags));
        person.setCadence(days == 0 ? null : cadence(days));
        session.execute("Add", () -> session.create(person));
        return person;
    }

    private static Cadence cadence(int days) {
        Cadence cadence = MODEL.createCadence();
        cadence.setIdealDays(days);
        return cadence;
    }

    private Interaction talk(String day, Person... people) throws Exception {
        Interaction interaction = MODEL.createInteraction();
        interaction.setAt(Instant.parse(day + "T12:00:00Z"));
        interaction.getParticipants().addAll(List.of(people));
        session.execute("Log", () -> session.create(interaction));
        return interaction;
    }

    private List<String> names(TouchState state) {
        return watch.list().listing(state).rows(0, 100).stream().map(TouchRow::name).toList();
    }

    @Test
    void listsWhoIsOverdueAsSoonAsTheInteractionIsLogged() throws Exception {
        talk("2026-01-01", person("Amara", 30));
        assertEquals(List.of("Amara"), names(TouchState.OVERDUE));
    }

    @Test
    void putsTheMostUrgentFirst() throws Exception {
        talk("2025-11-01", person("Amara", 60), person("Ben", 30));
        assertEquals(List.of("Ben", "Amara"), names(TouchState.OVERDUE));
    }

    @Test
    void isResetByTheDateOfAnInteractionAndNotByTheDateOfLoggingIt() throws Exception {
        Person amara = person("Amara", 30);
        talk("2026-01-01", amara);
        talk("2025-12-01", amara);
        assertEquals(LocalDate.of(2026, 1, 31), watch.list().list(TouchState.OVERDUE).get(0).due());
    }

    @Test
    void keepsItsOrderAsPeopleComeAndGo() throws Exception {
        Person amara = person("Amara", 60);
        Person ben = person("Ben", 30);
        talk("2025-11-01", amara, ben);
        assertEquals(List.of("Ben", "Amara"), names(TouchState.OVERDUE));
        Person chidi = person("Chidi", 40);
        talk("2025-11-01", chidi);
        assertEquals(List.of("Ben", "Chidi", "Amara"), names(TouchState.OVERDUE));
        session.execute("Remove", () -> session.remove(ben));
        assertEquals(List.of("Chidi", "Amara"), names(TouchState.OVERDUE));
    }

    @Test
    void tellsWithWhomContactWasLostThoughNobodySaysHowOften() throws Exception {
        Person amara = person("Amara", 0);
        for (String day : List.of("2025-01-01", "2025-01-11", "2025-01-21", "2025-01-31")) {
            talk(day, amara);
        }
        assertEquals(10, watch.list().list(TouchState.LOSING).get(0).usualDays());
        watch.list().load();
        assertEquals(List.of("Amara"), names(TouchState.LOSING));
        talk("2026-02-20", amara);
        assertEquals(List.of(), names(TouchState.LOSING));
    }

    @Test
    void isWholeInWhateverOrderTheBackgroundRunsItsTasks() throws Exception {
        Person amara = person("Amara", 0);
        for (String day : List.of("2025-01-01", "2025-01-11", "2025-01-21", "2025-01-31")) {
            talk(day, amara);
        }
        Deque<Runnable> tasks = new ArrayDeque<>();
        try (TouchWatch other = new TouchWatch(session, Clock.fixed(NOON.plusSeconds(1), ZoneOffset.UTC), tasks::push, () -> { })) {
            while (!tasks.isEmpty()) {
                tasks.pop().run();
            }
            assertEquals(1, other.list().count(TouchState.LOSING));
        }
    }

    @Test
    void isOneForAllWhoWatchTheSameNetwork() throws Exception {
        talk("2026-01-01", person("Amara", 30));
        AtomicInteger told = new AtomicInteger();
        try (TouchWatch other = new TouchWatch(session, Clock.fixed(NOON, ZoneOffset.UTC), Runnable::run, told::incrementAndGet)) {
            assertSame(watch.list(), other.list());
            int before = told.get();
            talk("2026-02-28", person("Ben", 30));
            assertTrue(told.get() > before);
        }
        int after = told.get();
        talk("2026-01-01", person("Chidi", 20));
        assertEquals(after, told.get());
        assertEquals(List.of("Chidi", "Amara"), names(TouchState.OVERDUE));
    }

    @Test
    void isUpToDateForWhoAsksForItThoughTheBackgroundHasNotBegun() throws Exception {
        ZonedDateTime now = ZonedDateTime.now();
        Deque<Runnable> tasks = new ArrayDeque<>();
        Clock clock = Clock.system(now.getZone());
        try (TouchWatch other = new TouchWatch(session, clock, tasks::push, () -> { })) {
            assertSame(other.list(), TouchWatch.list(session.getStore(), now));
            Person amara = person("Amara", 30);
            talk("2025-01-01", amara);
            assertEquals(1, TouchWatch.list(session.getStore(), now).count(TouchState.OVERDUE));
            session.execute("Remove", () -> session.remove(amara));
            assertEquals(0, TouchWatch.list(session.getStore(), now).count(TouchState.OVERDUE));
        }
    }

    @Test
    void isReadAnewForAnotherDayThanTheOneThatIsKept() throws Exception {
        talk("2026-02-01", person("Amara", 60));
        assertEquals(1, TouchWatch.list(session.getStore(), NOON.atZone(ZoneId.systemDefault()).plusYears(1)).count(TouchState.OVERDUE));
    }

    @Test
    void tellsWhatPeopleDoPageByPage() throws Exception {
        Person amara = person("Amara", 30);
        session.execute("Work", () -> {
            Organization hospital = session.create(MODEL.createOrganization());
            hospital.setName("City Hospital");
            Affiliation work = MODEL.createAffiliation();
            work.setOrganization(hospital);
            work.setTitle("Nurse");
            amara.getAffiliations().add(work);
        });
        talk("2025-11-01", amara, person("Ben", 90));
        TouchListing listing = watch.list().listing(TouchState.OVERDUE);
        TouchRow first = listing.rows(0, 1).get(0);
        assertEquals(List.of("Amara", "City Hospital", "Nurse"), List.of(first.name(), first.organization(), first.title()));
        assertEquals("Ben", watch.list().listing(TouchState.DUE).rows(0, 5).get(0).name());
        assertEquals(0, listing.indexOf(amara.getId()));
        assertEquals(List.of(), listing.rows(7, 5));
    }

    @Test
    void nobodyHasToBeInTouchWithThemselves() throws Exception {
        Person me = person("Me", 30);
        talk("2026-01-01", me, person("Amara", 30));
        assertEquals(2, names(TouchState.OVERDUE).size());
        session.execute("Tell", () -> Self.set(session, me));
        assertEquals(List.of("Amara"), names(TouchState.OVERDUE));
    }

    @Test
    void letsGoOfWhoWasContacted() throws Exception {
        Person amara = person("Amara", 30);
        talk("2026-01-01", amara);
        talk("2026-02-28", amara);
        assertEquals(List.of(), names(TouchState.OVERDUE));
    }

    @Test
    void isDueAgainWhenTheInteractionIsTakenBack() throws Exception {
        Person amara = person("Amara", 30);
        talk("2026-01-01", amara);
        talk("2026-02-28", amara);
        session.undo();
        assertEquals(List.of("Amara"), names(TouchState.OVERDUE));
    }

    @Test
    void forgetsWhoIsRemoved() throws Exception {
        Person amara = person("Amara", 30);
        talk("2026-01-01", amara);
        session.execute("Remove", () -> session.remove(amara));
        assertEquals(List.of(), names(TouchState.OVERDUE));
    }

    @Test
    void followsTheStrictestCadenceOfThePersonsTags() throws Exception {
        Person amara = person("Amara", 0, "alumni", "mentor");
        talk("2026-01-01", amara);
        session.execute("Set", () -> {
            Profile profile = session.create(MODEL.createProfile());
            profile.getTagCadences().add(tagged("alumni", 90));
            profile.getTagCadences().add(tagged("mentor", 30));
        });
        assertEquals(new Rhythm(30, 45, Origin.TAG, "mentor"), watch.list().list(TouchState.OVERDUE).get(0).rhythm());
    }

    private static TagCadence tagged(String tag, int days) {
        TagCadence cadence = MODEL.createTagCadence();
        cadence.setTag(tag);
        cadence.setCadence(cadence(days));
        return cadence;
    }

    @Test
    void followsThePersonBeforeAnyTag() throws Exception {
        talk("2026-02-01", person("Amara", 60, "mentor"));
        session.execute("Set", () -> session.create(MODEL.createProfile()).getTagCadences().add(tagged("mentor", 7)));
        assertEquals(List.of(), names(TouchState.OVERDUE));
    }

    @Test
    void followsTheCadenceOfAListThatThePersonComesToMatch() throws Exception {
        session.execute("Set", () -> {
            SmartList list = session.create(MODEL.createSmartList());
            list.setName("Mentors");
            list.setQuery("tag:mentor");
            list.setCadence(cadence(30));
        });
        Person amara = person("Amara", 0);
        talk("2026-01-01", amara);
        session.execute("Tag", () -> amara.getTags().add("mentor"));
        assertEquals(new Rhythm(30, 45, Origin.LIST, "Mentors"), watch.list().list(TouchState.OVERDUE).get(0).rhythm());
    }

    @Test
    void knowsOfAPlannedContactWhenItsTimeHasComeThoughNobodyTouchesIt() throws Exception {
        Person amara = person("Amara", 30);
        talk("2026-01-01", amara);
        Interaction plan = MODEL.createInteraction();
        Instant at = Instant.now().plusSeconds(2);
        session.execute("Plan", () -> {
            plan.setAt(at);
            plan.getParticipants().add(amara);
            session.create(plan);
        });
        String id = amara.getId();
        Path file = session.getFile();
        close();
        session = new Session(Stores.open(file), Runnable::run, InstantSource.system());
        watch = new TouchWatch(session, Clock.systemUTC(), Runnable::run, () -> { });
        for (int tries = 0; tries < 300 && watch.list().count(TouchState.FINE) == 0; tries++) {
            Thread.sleep(100);
        }
        assertEquals(List.of(id), watch.list().list(TouchState.FINE).stream().map(Touch::id).toList());
        assertEquals(0, watch.list().count(TouchState.OVERDUE));
    }

    @Test
    void followsTheCadenceOfAListThatThePersonWasPutOn() throws Exception {
        Person amara = person("Amara", 0);
        talk("2026-01-01", amara);
        session.execute("Set", () -> {
            SmartList list = session.create(MODEL.createSmartList());
            list.getMembers().add(amara);
            list.setCadence(cadence(30));
        });
        assertEquals(List.of("Amara"), names(TouchState.OVERDUE));
    }

    @Test
    void remindsAgainOnlyAfterTheSnooze() throws Exception {
        Person amara = person("Amara", 30);
        talk("2026-01-01", amara);
        Touching.snooze(session, List.of(amara.getId()), LocalDate.of(2026, 3, 8));
        assertEquals(List.of("Amara"), names(TouchState.SNOOZED));
    }

    @Test
    void isNotPutOffAnyMoreOnceThereWasContactHoweverThatWasLogged() throws Exception {
        Person amara = person("Amara", 14);
        talk("2026-01-01", amara);
        session.close();
        Path file = session.getFile();
        session = new Session(Stores.open(file), Runnable::run, InstantSource.fixed(Instant.parse("2026-01-20T12:00:00Z")));
        Touching.snooze(session, List.of(amara.getId()), LocalDate.of(2026, 4, 1));
        watch.close();
        watch = new TouchWatch(session, Clock.fixed(NOON, ZoneOffset.UTC), Runnable::run, () -> { });
        assertEquals(List.of("Amara"), names(TouchState.SNOOZED));
        Person again = session.find(Person.class, amara.getId()).orElseThrow();
        talk("2026-01-10", again);
        assertEquals(List.of("Amara"), names(TouchState.SNOOZED));
        talk("2026-01-21", again);
        assertEquals(List.of("Amara"), names(TouchState.OVERDUE));
        assertEquals(LocalDate.of(2026, 4, 1), again.getCadence().getSnoozedUntil());
    }

    @Test
    void isFineOnceAMessageWasSentWhichIsKeptAsTheNote() throws Exception {
        Person amara = person("Amara", 30);
        talk("2026-01-01", amara);
        String sent = Touching.sent(session, amara.getId(), "kith.message", NOON.atZone(ZoneOffset.UTC),
                new MessageText("", "How are you?"));
        assertEquals("How are you?", session.find(Interaction.class, sent).orElseThrow().getNote());
        assertEquals(List.of("Amara"), names(TouchState.FINE));
    }

    @Test
    void isFineOnceItWasDoneAlready() throws Exception {
        Person amara = person("Amara", 30);
        talk("2026-01-01", amara);
        Touching.log(session, List.of(amara.getId()), "kith.call", NOON.atZone(ZoneOffset.UTC));
        assertEquals(List.of("Amara"), names(TouchState.FINE));
    }
}
