package kith.timeline.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import kith.store.InteractionRow;

class RowTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final RowText text = new RowText(Locale.UK, ZoneId.of("Europe/Berlin"));

    @Test
    void daysNearByHaveNamesAndOthersADate() {
        assertEquals("Today", text.day(TODAY, TODAY));
        assertEquals("Yesterday", text.day(TODAY.minusDays(1), TODAY));
        assertEquals("Tomorrow", text.day(TODAY.plusDays(1), TODAY));
        assertEquals("Saturday 21 November 2026", text.day(TODAY.minusDays(2), TODAY).replace(",", ""));
        assertEquals("Samstag, 21. November 2026",
                new RowText(Locale.GERMANY, ZoneId.of("Europe/Berlin")).day(TODAY.minusDays(2), TODAY));
    }

    @Test
    void aDayIsThatOfTheUsersZone() {
        assertEquals(LocalDate.of(2026, 11, 24), text.day(Instant.parse("2026-11-23T23:30:00Z")));
        assertEquals("00:30", text.time(Instant.parse("2026-11-23T23:30:00Z")));
    }

    @Test
    void spansAreShort() {
        assertEquals("", RowText.duration(null));
        assertEquals("", RowText.duration(Duration.ZERO));
        assertEquals("25 min", RowText.duration(Duration.ofMinutes(25)));
        assertEquals("2 h", RowText.duration(Duration.ofHours(2)));
        assertEquals("1 h 30 min", RowText.duration(Duration.ofMinutes(90)));
    }

    @Test
    void manyPeopleAreCounted() {
        assertEquals("Nobody in particular", RowText.people(List.of()));
        assertEquals("Amara, Ben, Clara", RowText.people(List.of("Amara", "Ben", "Clara")));
        assertEquals("Amara, Ben and 2 others", RowText.people(List.of("Amara", "Ben", "Clara", "Dan")));
    }

    @Test
    void aRowIsSpokenAsAWhole() {
        InteractionRow row = new InteractionRow("1", Instant.parse("2026-11-22T09:00:00Z"), null, Duration.ofMinutes(5),
                "kith.call", List.of("Amara"), "Chess", "");
        assertEquals("Call, Amara, Chess, Yesterday 10:00, 5 min", text.spoken(row, TODAY, id -> "Call"));
    }
}
