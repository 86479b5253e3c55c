package kith.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.model.Event;
import kith.model.KithFactory;
import kith.store.query.Condition;
import kith.store.query.Condition.Match;
import kith.store.query.Fields;
import kith.store.query.Operator;

/** The days on which events are, in every zone. */
class EventDayTest {

    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
    private static final List<ZoneId> ZONES = List.of(ZoneOffset.ofHours(-12), ZoneId.of("Pacific/Niue"), ZoneId.of("America/Los_Angeles"),
            ZoneId.of("America/New_York"), ZoneOffset.UTC, ZoneId.of("Europe/Berlin"), ZoneId.of("Asia/Kathmandu"),
            ZoneId.of("Asia/Tokyo"), ZoneId.of("Australia/Lord_Howe"), ZoneId.of("Pacific/Chatham"), ZoneId.of("Pacific/Kiritimati"));
    /** Days on which clocks are changed somewhere, and others. */
    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2026, 3, 8), LocalDate.of(2026, 3, 29), LocalDate.of(2026, 4, 5),
            LocalDate.of(2026, 10, 25), LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31));

    @TempDir
    Path folder;

    @Test
    void isOnEachDayFromTheStartToTheEnd() {
        assertEquals(List.of(day(10), day(11), day(12)), days(Instant.parse("2026-03-12T09:00:00Z")));
    }

    @Test
    void isOverAtMidnight() {
        assertEquals(List.of(day(10)), days(Instant.parse("2026-03-11T00:00:00Z")));
    }

    @Test
    void isOnOneDayWithoutAnEndOrWithOneBeforeTheStart() {
        assertEquals(List.of(day(10)), days(null));
        assertEquals(List.of(day(10)), days(NOON.minusSeconds(1)));
    }

    @Test
    void takesItsOwnWholeDaysForReadersInEveryZone() {
        for (ZoneId zone : ZONES) {
            for (LocalDate first : DAYS) {
                for (int length = 1; length <= 3; length++) {
                    Event event = event(zone, first, length);
                    assertEquals(first, EventDay.of(event), zone + " " + first);
                    assertEquals(first.plusDays(length - 1L), EventDay.last(event), zone + " " + first + " " + length);
                    for (ZoneId reader : ZONES) {
                        assertEquals(first.datesUntil(first.plusDays(length)).toList(), EventDay.all(row(event), reader).toList(),
                                zone + " read in " + reader);
                    }
                }
            }
        }
    }

    @Test
    void takesAWholeDayWhateverTimeOfDayItHadBefore() {
        Event event = event(ZoneId.of("Asia/Tokyo"), day(10), 1);
        event.setStart(day(10).atTime(10, 0).atZone(event.getZone()).toInstant());
        event.setEnd(day(12).atTime(11, 0).atZone(event.getZone()).toInstant());
        assertEquals(List.of(day(10), day(11), day(12)), EventDay.all(row(event), ZoneOffset.UTC).toList());
    }

    @Test
    void isListedOnItsDaysWhateverTimeOfDayItHadBefore() throws Exception {
        try (NetworkStore store = Stores.create(folder.resolve("n.kith")); Batch batch = store.begin("Add", false)) {
            for (ZoneId zone : ZONES) {
                for (LocalTime time : List.of(LocalTime.MIDNIGHT, LocalTime.of(10, 0), LocalTime.of(23, 30))) {
                    for (int length = 1; length <= 3; length++) {
                        Event event = event(zone, day(7), length);
                        event.setId(zone.getId() + " " + time + " " + length);
                        event.setStart(day(7).atTime(time).atZone(zone).toInstant());
                        event.setEnd(day(6 + length).atTime(time).atZone(zone).plusMinutes(20).toInstant());
                        batch.put(event);
                    }
                }
            }
            batch.commit();
            Listing<EventRow> found = store.list(new EventQuery(Condition.all(List.of()), List.of()));
            for (EventRow row : found.rows(0, found.size())) {
                int length = Character.digit(row.id().charAt(row.id().length() - 1), 10);
                for (ZoneId reader : ZONES) {
                    assertEquals(day(7).datesUntil(day(7 + length)).toList(), EventDay.all(row, reader).toList(), row.id() + " in " + reader);
                }
            }
        }
    }

    @Test
    void isFoundByQueriesOnItsOwnDaysAndOnNoOthers() throws Exception {
        List<Event> events = new ArrayList<>();
        try (NetworkStore store = Stores.create(folder.resolve("n.kith"))) {
            try (Batch batch = store.begin("Add", false)) {
                for (ZoneId zone : ZONES) {
                    for (LocalDate first : DAYS) {
                        for (int length = 1; length <= 3; length++) {
                            Event event = event(zone, first, length);
                            event.setId(zone.getId() + " " + first + " " + length);
                            events.add(event);
                            batch.put(event);
                        }
                    }
                }
                batch.commit();
            }
            ZoneId reader = ZoneId.systemDefault();
            for (LocalDate asked : DAYS) {
                for (LocalDate day : List.of(asked.minusDays(1), asked, asked.plusDays(1), asked.plusDays(2), asked.plusDays(3))) {
                    List<String> expected = events.stream().filter(event -> !EventDay.of(event).isAfter(day)
                            && !EventDay.last(event).isBefore(day)).map(Event::getId).sorted().toList();
                    assertEquals(expected, ids(store, EventQuery.between(day.atStartOfDay(reader).toInstant(),
                            day.plusDays(1).atStartOfDay(reader).toInstant())), day.toString());
                    assertEquals(events.stream().filter(event -> EventDay.of(event).equals(day)).map(Event::getId).sorted().toList(),
                            ids(store, new Match(Fields.of("Event").get("start"), Operator.CONTAINS, day.toString())), day.toString());
                }
            }
            assertEquals(List.of(), store.check());
        }
    }

    @Test
    void isShownAsADayInAColumn() throws Exception {
        try (NetworkStore store = Stores.create(folder.resolve("n.kith")); Batch batch = store.begin("Add", false)) {
            Event event = event(ZoneId.of("Pacific/Kiritimati"), day(10), 2);
            event.setId("e");
            batch.put(event);
            batch.commit();
            Fields fields = Fields.of("Event");
            EntityRow row = store.rows("Event", List.of("e"), List.of(fields.get("start"), fields.get("end"))).get("e");
            assertEquals(List.of("2026-03-10", "2026-03-11"), row.values());
        }
    }

    private static List<String> ids(NetworkStore store, Condition condition) {
        Listing<EventRow> found = store.list(new EventQuery(condition, List.of()));
        return found.rows(0, found.size()).stream().map(EventRow::id).sorted().toList();
    }

    private static Event event(ZoneId zone, LocalDate first, int length) {
        Event event = KithFactory.eINSTANCE.createEvent();
        event.setAllDay(true);
        event.setZone(zone);
        event.setStart(first.atStartOfDay(zone).toInstant());
        event.setEnd(first.plusDays(length).atStartOfDay(zone).toInstant());
        return event;
    }

    private static EventRow row(Event event) {
        return new EventRow("e", "Event", event.getStart(), event.getEnd(), event.getZone(), true, "", 0);
    }

    private static List<LocalDate> days(Instant end) {
        return EventDay.all(new EventRow("e", "Event", NOON, end, null, false, "", 0), ZoneOffset.UTC).toList();
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 3, day);
    }
}
