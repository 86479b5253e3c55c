package kith.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kith.core.quicklog.InteractionLog;
import kith.core.quicklog.QuickLogParser;
import kith.core.quicklog.QuickLogReader;
import kith.core.quicklog.Understanding;
import kith.core.quicklog.Vocabulary;
import kith.model.Interaction;
import kith.store.PeopleQuery;
import kith.store.Stores;
import kith.store.TimelineQuery;
import kith.store.TimelineRow;

/** What is logged in one zone and read in another, in nights in which the clocks change, at midnight and of whole days. */
class LoggedZonesTest extends SessionFixture {

    private static final String MONDAY = "2026-11-23T12:00:00Z";

    @BeforeEach
    void addBen() throws Exception {
        person("Ben");
    }

    /** Logs a line as somebody does in a zone, by a clock that stands at a moment, and returns the interaction. */
    private Interaction log(String line, String zone, String now) throws Exception {
        session.close();
        session = new Session(Stores.open(folder.resolve("network.kith")), Runnable::run, InstantSource.fixed(Instant.parse(now)));
        QuickLogParser parser = new QuickLogParser(new Vocabulary(Locale.UK, Map.of()), Clock.fixed(Instant.parse(now), ZoneId.of(zone)));
        Understanding read = new QuickLogReader(parser, session.getStore(), false).read(line, Map.of());
        String[] id = new String[1];
        session.execute("Log", () -> id[0] = InteractionLog.add(session, read, each -> Optional.empty()).getId());
        return session.find(Interaction.class, id[0]).orElseThrow();
    }

    private List<TimelineRow> timeline() {
        return session.getStore().list(TimelineQuery.ALL).rows(0, 100);
    }

    private Instant lastContact() {
        return session.getStore().list(PeopleQuery.ALL.withText("Ben")).rows(0, 1).get(0).lastContact();
    }

    @Test
    void aCallIsOnAnotherDayForWhoReadsItElsewhere() throws Exception {
        Interaction call = log("call with Ben yesterday at 23:30", "America/Los_Angeles", MONDAY);
        assertEquals(Instant.parse("2026-11-23T07:30:00Z"), call.getAt());
        assertFalse(call.isAllDay());
        assertEquals(LocalDate.of(2026, 11, 22), timeline().get(0).day(ZoneId.of("America/Los_Angeles")));
        assertEquals(LocalDate.of(2026, 11, 23), timeline().get(0).day(ZoneId.of("Europe/Berlin")));
        assertEquals(ZoneId.of("America/Los_Angeles"), call.getZone());
    }

    @ParameterizedTest
    @CsvSource({ "Pacific/Auckland, America/Los_Angeles", "America/Los_Angeles, Pacific/Auckland", "Pacific/Kiritimati, Pacific/Pago_Pago",
            "Pacific/Pago_Pago, Pacific/Kiritimati", "Europe/Berlin, Asia/Tokyo" })
    void aDayIsTheSameDayAcrossTheDateLine(String logged, String read) throws Exception {
        Interaction visit = log("visited Ben on 12 October 2026", logged, MONDAY);
        assertTrue(visit.isAllDay());
        assertEquals(LocalDate.of(2026, 10, 12), timeline().get(0).day(ZoneId.of(read)));
    }

    @Test
    void onlyADayThatIsNotTodayTakesTheWholeDay() throws Exception {
        assertFalse(log("call with Ben today", "Europe/Berlin", MONDAY).isAllDay());
        assertFalse(log("call with Ben", "Europe/Berlin", MONDAY).isAllDay());
        assertFalse(log("call with Ben yesterday at noon", "Europe/Berlin", MONDAY).isAllDay());
        assertFalse(log("call with Ben two hours ago", "Europe/Berlin", MONDAY).isAllDay());
        assertTrue(log("call with Ben yesterday 20 min", "Europe/Berlin", MONDAY).isAllDay());
    }

    @Test
    void aDayThatIsBackDatedLeavesTheLastContactWhereItIs() throws Exception {
        log("call with Ben yesterday at 9:00", "Europe/Berlin", MONDAY);
        log("met Ben last Monday", "Europe/Berlin", MONDAY);
        assertEquals(Instant.parse("2026-11-22T08:00:00Z"), lastContact());
    }

    @Test
    void aWholeDayIsTheLastContactOnThatDayOfAllZonesButTheOutermost() throws Exception {
        log("met Ben on 12 October 2026", "Pacific/Auckland", MONDAY);
        for (String zone : List.of("Pacific/Honolulu", "America/Los_Angeles", "UTC", "Asia/Tokyo", "Pacific/Auckland")) {
            assertEquals(LocalDate.of(2026, 10, 12), LocalDate.ofInstant(lastContact(), ZoneId.of(zone)), zone);
        }
    }

    @Test
    void withinADayTheLatestComesFirstAndTheWholeDayInTheMiddle() throws Exception {
        log("call with Ben about A on 12 October 2026 at 9:00", "Europe/Berlin", MONDAY);
        log("met Ben about B on 12 October 2026", "Europe/Berlin", MONDAY);
        log("call with Ben about C on 12 October 2026 at 18:00", "Europe/Berlin", MONDAY);
        assertEquals(List.of("C", "B", "A"), timeline().stream().map(TimelineRow::title).toList());
    }

    /** Summer time begins and ends in the north (Berlin) and in the south (Sydney), and by half an hour (Lord Howe). */
    @ParameterizedTest
    @CsvSource({ "29 March 2026 at 2:30, Europe/Berlin, 2026-03-29T01:30:00Z", "25 October 2026 at 2:30, Europe/Berlin, 2026-10-25T00:30:00Z",
            "4 October 2026 at 2:30, Australia/Sydney, 2026-10-03T16:30:00Z", "5 April 2026 at 2:30, Australia/Sydney, 2026-04-04T15:30:00Z",
            "4 October 2026 at 2:15, Australia/Lord_Howe, 2026-10-03T15:45:00Z", "5 April 2026 at 1:45, Australia/Lord_Howe, 2026-04-04T14:45:00Z",
            "6 September 2026 at 0:30, America/Santiago, 2026-09-06T04:30:00Z" })
    void aTimeThatWasNotIsTheNextAndOneThatWasTwiceTheFirst(String when, String zone, String at) throws Exception {
        assertEquals(Instant.parse(at), log("call with Ben on " + when, zone, MONDAY).getAt());
    }

    @ParameterizedTest
    @CsvSource({ "2026-10-25T01:30:00Z, Europe/Berlin, 2026-10-25T00:30:00Z", "2026-04-04T16:30:00Z, Australia/Sydney, 2026-04-04T15:30:00Z",
            "2026-10-03T16:30:00Z, Australia/Sydney, 2026-10-03T15:30:00Z" })
    void anHourAgoIsAnHourInAnyNight(String now, String zone, String at) throws Exception {
        assertEquals(Instant.parse(at), log("call with Ben an hour ago", zone, now).getAt());
    }

    @ParameterizedTest
    @CsvSource({ "2026-11-22T23:00:00Z, Europe/Berlin, 2026-11-22", "2026-11-22T22:59:00Z, Europe/Berlin, 2026-11-21",
            "2026-11-22T11:00:00Z, Pacific/Auckland, 2026-11-22", "2026-11-22T10:59:00Z, Pacific/Auckland, 2026-11-21" })
    void atMidnightYesterdayIsTheDayThatHasEnded(String now, String zone, LocalDate yesterday) throws Exception {
        log("met Ben yesterday", zone, now);
        assertEquals(yesterday, timeline().get(0).day());
        assertEquals(timeline().get(0).at(), lastContact());
    }

    @Test
    void aCallOverMidnightIsOnTheDayOnWhichItBegan() throws Exception {
        log("call with Ben yesterday at 23:50 30 min", "Europe/Berlin", MONDAY);
        assertEquals(LocalDate.of(2026, 11, 22), timeline().get(0).day(ZoneId.of("Europe/Berlin")));
        assertEquals(30, timeline().get(0).duration().toMinutes());
    }
}
