package kith.core.touch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kith.core.NetworkFixture;
import kith.model.Affiliation;
import kith.model.Cadence;
import kith.model.Interaction;
import kith.model.Organization;
import kith.model.Person;
import kith.model.SmartList;
import kith.store.query.QueryParser;

/** How often to be in touch with who is on a list, and who comes to it or leaves it. */
class ListCadenceTest extends NetworkFixture {

    private TouchWatch watch;

    @BeforeEach
    void watch() {
        watch = new TouchWatch(session, Clock.fixed(NOON, ZoneOffset.UTC), Runnable::run, () -> { });
    }

    @AfterEach
    void leave() {
        watch.close();
    }

    private Person person(String name, String... tags) throws Exception {
        Person person = person(name);
        session.execute("Tag", () -> person.getTags().addAll(List.of(tags)));
        return person;
    }

    private void talk(String day, Person person) throws Exception {
        Interaction interaction = MODEL.createInteraction();
        interaction.setAt(Instant.parse(day + "T12:00:00Z"));
        interaction.getParticipants().add(person);
        session.execute("Log", () -> session.create(interaction));
    }

    private static Cadence cadence(int days) {
        Cadence cadence = MODEL.createCadence();
        cadence.setIdealDays(days);
        return cadence;
    }

    private List<String> names(TouchState state) {
        return watch.list().listing(state).rows(0, 100).stream().map(TouchRow::name).toList();
    }

    @Test
    void followsTheCadenceOfAListWhenTheDayBringsSomebodyToIt() throws Exception {
        list("Quiet", "last-contact:>90d");
        AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
        LocalDate today = LocalDate.ofInstant(now.get(), ZoneOffset.UTC);
        talk(today.minusDays(100).toString(), person("Amara"));
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
        TouchList kept = new TouchList(session.getStore(), clock);
        kept.load();
        assertEquals(1, kept.count(TouchState.OVERDUE));
        Person ben = person("Ben");
        talk(today.minusDays(100).toString(), ben);
        now.set(now.get().plus(Duration.ofDays(1)));
        assertTrue(kept.turnDay());
        assertEquals(2, kept.count(TouchState.OVERDUE));
    }

    @Test
    void followsTheCadenceOfAListThatSomebodyElseLeaves() throws Exception {
        Person amara = person("Amara");
        Organization hospital = MODEL.createOrganization();
        hospital.setName("City Hospital");
        session.execute("Work", () -> {
            Affiliation work = MODEL.createAffiliation();
            work.setOrganization(session.create(hospital));
            amara.getAffiliations().add(work);
        });
        talk("2026-01-01", amara);
        list("Hospital", "org:city");
        assertEquals(List.of("Amara"), names(TouchState.OVERDUE));
        session.execute("Rename", () -> hospital.setName("Town Hospital"));
        assertEquals(List.of(), names(TouchState.OVERDUE));
    }

    @Test
    void readsAListAnewWhereWhatItAsksForWasTouchedAlone() {
        assertEquals(Set.of(ListCause.PERSON), cause("tag:mentor"));
        assertEquals(Set.of(ListCause.PERSON, ListCause.DAY), cause("added:<30d"));
        assertEquals(Set.of(ListCause.PERSON, ListCause.DAY, ListCause.INTERACTION), cause("tag:mentor -last-contact:>90d"));
        assertEquals(Set.of(ListCause.PERSON, ListCause.ORGANIZATION), cause("nurse OR org:city"));
    }

    private Set<ListCause> cause(String query) {
        return ListCause.of(new QueryParser(session.getStore().fields("Person")).parse(query).condition());
    }

    @Test
    void followsAListOfWhichAnotherThingIsSaid() throws Exception {
        Person amara = person("Amara", "mentor");
        talk("2026-01-01", amara);
        SmartList list = list("Mentors", "tag:mentor");
        assertEquals(List.of("Amara"), names(TouchState.OVERDUE));
        session.execute("Set", () -> list.setCadence(cadence(365)));
        assertEquals(List.of("Amara"), names(TouchState.FINE));
        session.execute("Set", () -> list.setCadence(null));
        assertEquals(List.of(), names(TouchState.FINE));
    }

    private SmartList list(String name, String query) throws Exception {
        SmartList list = MODEL.createSmartList();
        session.execute("Set", () -> {
            session.create(list);
            list.setName(name);
            list.setQuery(query);
            list.setCadence(cadence(30));
        });
        return list;
    }
}
