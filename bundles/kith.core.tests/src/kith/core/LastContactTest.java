package kith.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kith.core.quicklog.InteractionLog;
import kith.core.quicklog.QuickLogParser;
import kith.core.quicklog.QuickLogReader;
import kith.core.quicklog.Understanding;
import kith.core.quicklog.Vocabulary;
import kith.model.Interaction;
import kith.model.Person;
import kith.store.PeopleQuery;

/** When somebody was last in touch, whatever order things are logged in. */
class LastContactTest extends SessionFixture {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private Person ben;

    @BeforeEach
    void addBen() throws Exception {
        ben = person("Ben");
    }

    private void log(String line, String now) throws Exception {
        QuickLogParser parser = new QuickLogParser(new Vocabulary(Locale.UK, Map.of()), Clock.fixed(Instant.parse(now), BERLIN));
        Understanding read = new QuickLogReader(parser, session.getStore(), false).read(line, Map.of());
        session.execute("Log", () -> InteractionLog.add(session, read, id -> Optional.empty()));
    }

    private Interaction interaction(int place) {
        List<String> ids = session.getStore().ids("Interaction");
        return session.find(Interaction.class, ids.get(place)).orElseThrow();
    }

    private Instant lastContact() {
        return session.getStore().list(PeopleQuery.ALL).rows(0, 1).get(0).lastContact();
    }

    @Test
    void whatIsLoggedAfterwardsDoesNotMoveItBack() throws Exception {
        log("call with Ben", "2026-11-23T12:00:00Z");
        log("met Ben three weeks ago", "2026-11-23T13:00:00Z");
        assertEquals(Instant.parse("2026-11-23T12:00:00Z"), lastContact());
    }

    @Test
    void whatIsLoggedAfterwardsIsOfItsDayAndNotOfToday() throws Exception {
        log("met Ben three weeks ago", "2026-11-23T13:00:00Z");
        assertEquals(Instant.parse("2026-11-02T10:59:00Z"), lastContact());
    }

    @Test
    void whatIsPlannedIsATaskAndMovesNothing() throws Exception {
        log("call tomorrow with Ben about chess", "2026-11-23T12:00:00Z");
        assertNull(lastContact());
        assertEquals(1, session.getStore().count("Task"));
        assertEquals(0, session.getStore().count("Interaction"));
    }

    @Test
    void itFallsBackWhenTheLastOneIsDatedBackOrRemoved() throws Exception {
        log("met Ben three weeks ago", "2026-11-23T13:00:00Z");
        log("call with Ben", "2026-11-23T12:00:00Z");
        int last = interaction(0).getAt().equals(Instant.parse("2026-11-23T12:00:00Z")) ? 0 : 1;
        Interaction call = interaction(last);
        session.execute("Date back", () -> call.setAt(Instant.parse("2026-01-01T00:00:00Z")));
        assertEquals(Instant.parse("2026-11-02T10:59:00Z"), lastContact());
        Interaction meeting = interaction(1 - last);
        session.execute("Delete", () -> session.remove(meeting));
        assertEquals(Instant.parse("2026-01-01T00:00:00Z"), lastContact());
    }

    @Test
    void oneUndoTakesBackAllThatALineTold() throws Exception {
        log("call with Ben about chess, got advice, gave a lead, follow up in 2 weeks", "2026-11-23T12:00:00Z");
        assertEquals(List.of(1L, 2L, 1L), counts());
        session.undo();
        assertEquals(List.of(0L, 0L, 0L), counts());
        assertNull(lastContact());
    }

    private List<Long> counts() {
        return List.of(session.getStore().count("Interaction"), session.getStore().count("Exchange"),
                session.getStore().count("Task"));
    }

    @Test
    void anHourAgoIsAnHourAlsoInTheNightInWhichTheClocksChange() throws Exception {
        // At 3:30 in summer time it was 1:30 in winter time an hour before: 2:30 was not.
        log("call with Ben an hour ago", "2026-03-29T01:30:00Z");
        assertEquals(Instant.parse("2026-03-29T00:30:00Z"), lastContact());
    }

    @Test
    void aTimeThatIsTwiceInANightIsTheFirstAndOneThatIsNotIsTheNext() throws Exception {
        log("call with Ben on 25 October 2026 at 2:30", "2026-11-23T12:00:00Z");
        assertEquals(Instant.parse("2026-10-25T00:30:00Z"), lastContact());
        session.undo();
        log("call with Ben on 29 March 2026 at 2:30", "2026-11-23T12:00:00Z");
        assertEquals(Instant.parse("2026-03-29T01:30:00Z"), lastContact());
    }

    @Test
    void aCallKeepsTheZoneInWhichItWasLogged() throws Exception {
        log("call with Ben yesterday at 23:30", "2026-11-23T12:00:00Z");
        assertEquals(BERLIN, interaction(0).getZone());
        assertEquals(Instant.parse("2026-11-22T22:30:00Z"), interaction(0).getAt());
        assertEquals(List.of(ben), List.copyOf(interaction(0).getParticipants()));
    }

    @Test
    void whatIsLoggedOnAChannelWithoutWeightIsNoContact() throws Exception {
        NetworkExtensions.install(RegistryFactory.getRegistry());
        reopen();
        Interaction call = call(session.find(Person.class, ben.getId()).orElseThrow());
        assertEquals(NOON, lastContact());
        session.execute("Note", () -> call.setChannel("kith.note"));
        assertNull(lastContact());
        session.execute("Call", () -> call.setChannel("org.example.unknown"));
        assertEquals(NOON, lastContact());
    }
}
