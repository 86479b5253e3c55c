package kith.events.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.core.Session;
import kith.model.Event;
import kith.model.KithFactory;
import kith.store.EventRow;
import kith.store.query.Condition;

class EventListTest {

    private static final Instant NOW = Instant.parse("2026-03-10T15:00:00Z");

    @TempDir
    Path folder;

    private final EventList list = new EventList(Clock.fixed(NOW, ZoneOffset.UTC), () -> { });
    private Session session;

    @BeforeEach
    void create() throws Exception {
        session = Session.create(folder.resolve("network.kith"), Runnable::run);
        session.execute("Plan", () -> {
            event("Last year", NOW.minus(Duration.ofDays(365)));
            event("This morning", NOW.minus(Duration.ofHours(8)));
            event("Tomorrow", NOW.plus(Duration.ofDays(1)));
            event("Next week", NOW.plus(Duration.ofDays(7)));
        });
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void eventsOfTodayAndToComeAreListedTheNextOneFirst() {
        assertEquals(List.of("This morning", "Tomorrow", "Next week"), titles());
    }

    @Test
    void withThePastAllAreListedTheNewestFirst() {
        list.setPast(true);
        assertEquals(List.of("Next week", "Tomorrow", "This morning", "Last year"), titles());
    }

    @Test
    void aChosenDayShowsItsEventsAlone() {
        list.setDay(LocalDate.of(2026, 3, 11));
        assertEquals(List.of("Tomorrow"), titles());
        list.setDay(LocalDate.of(2026, 3, 12));
        assertEquals(List.of(), titles());
    }

    private List<String> titles() {
        return session.getStore().list(list.query(Condition.EVERYTHING, List.of())).rows(0, 10).stream().map(EventRow.class::cast)
                .map(EventRow::title).toList();
    }

    private void event(String title, Instant start) {
        Event event = session.create(KithFactory.eINSTANCE.createEvent());
        event.setTitle(title);
        event.setStart(start);
        event.setEnd(start.plus(Duration.ofHours(1)));
    }
}
