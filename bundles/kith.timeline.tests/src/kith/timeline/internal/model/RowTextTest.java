package kith.timeline.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import kith.store.TimelineRow;
import kith.store.TimelineRow.Participant;
import kith.timeline.internal.model.RowText.Mark;

class RowTextTest {

    private static final Instant LATE = Instant.parse("2026-11-22T23:30:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final RowText text = new RowText(Locale.UK, ZoneId.of("Europe/Berlin"), id -> "Call");

    @Test
    void daysNearByHaveNamesAndOthersADate() {
        assertEquals("Today", text.day(TODAY, TODAY));
        assertEquals("Yesterday", text.day(TODAY.minusDays(1), TODAY));
        assertEquals("Tomorrow", text.day(TODAY.plusDays(1), TODAY));
        assertEquals("Saturday 21 November 2026", text.day(TODAY.minusDays(2), TODAY).replace(",", ""));
        assertEquals("Samstag, 21. November 2026",
                new RowText(Locale.GERMANY, ZoneId.of("Europe/Berlin"), id -> "Call").day(TODAY.minusDays(2), TODAY));
    }

    @Test
    void aDayIsThatOfTheUsersZone() {
        TimelineRow row = row("Interaction", "kith.call", "", null);
        assertEquals(LocalDate.of(2026, 11, 23), text.day(row));
        assertEquals("00:30", text.time(row));
    }

    @Test
    void whatHasADayAndNoTimeShowsNone() {
        TimelineRow row = new TimelineRow("Task", "1", LATE, TODAY, Duration.ofHours(24), "toDo", "", List.of(), 0, "", "", TODAY, false);
        assertEquals(TODAY, text.day(row));
        assertEquals("", text.time(row));
        assertEquals("", RowText.took(row));
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
        assertEquals("Amara, Ben, Clara", RowText.people(List.of("Amara", "Ben", "Clara"), 0));
        assertEquals("Amara, Ben and 2 others", RowText.people(List.of("Amara", "Ben", "Clara", "Dan"), 0));
        assertEquals("Amara, Ben and 9 others", RowText.people(List.of("Amara", "Ben", "Clara", "Dan"), 7));
    }

    @Test
    void aRowWithoutPeopleSaysWhatItIs() {
        assertEquals(List.of("Nobody in particular"), text.who(row("Interaction", "kith.call", "", null)));
        assertEquals(List.of("To do"), text.who(row("Task", "toDo", "", null)));
        assertEquals(List.of("Lead, received"), text.who(row("Exchange", "lead", "received", null)));
        assertEquals(List.of("Event"), text.who(row("Event", "", "confirmed", null)));
        assertEquals(List.of("30 people"), text.who(new TimelineRow("Event", "1", LATE, null, null, "", "confirmed", List.of(), 30, "Fair",
                "", null, false)));
    }

    @Test
    void aRowWithoutATitleIsCalledWhatItIs() {
        assertEquals("Call", text.title(row("Interaction", "kith.call", "", null)));
        assertEquals("Thank you", text.title(row("Task", "thankYou", "", null)));
        assertEquals("", text.detail(row("Task", "thankYou", "", null)));
    }

    @Test
    void theNoteStandsInOneLineAfterWhatItIs() {
        TimelineRow row = new TimelineRow("Task", "1", LATE, null, null, "toDo", "", List.of(), 0, "Book", "one\n  two", null, false);
        assertEquals("To do \u00b7 one two", text.detail(row));
    }

    @Test
    void whatIsOwedStandsOut() {
        assertEquals(List.of(new Mark("thank-you owed", true), new Mark("follow up Nov 20", true)), marks("Interaction", "", TODAY.minusDays(3), true));
        assertEquals(List.of(new Mark("follow up Nov 30", false)), marks("Interaction", "", TODAY.plusDays(7), false));
        assertEquals(List.of(new Mark("thank-you owed", true)), marks("Exchange", "received", null, true));
        assertEquals(List.of(new Mark("due Nov 30", false)), marks("Exchange", "asked", TODAY.plusDays(7), false));
        assertEquals(List.of(), marks("Exchange", "given", TODAY.plusDays(7), false));
    }

    @Test
    void aTaskSaysHowItStands() {
        assertEquals(List.of(new Mark("done", false)), marks("Task", "done", TODAY.minusDays(3), false));
        assertEquals(List.of(new Mark("overdue", true)), marks("Task", "", TODAY.minusDays(3), false));
        assertEquals(List.of(new Mark("due", false)), marks("Task", "", TODAY, false));
        assertEquals(List.of(new Mark("open", false)), marks("Task", "", null, true));
    }

    @Test
    void anEventThatMayNotTakePlaceSaysSo() {
        assertEquals(List.of(), marks("Event", "confirmed", null, false));
        assertEquals(List.of(new Mark("cancelled", false)), marks("Event", "cancelled", null, false));
    }

    @Test
    void aRowIsSpokenAsAWhole() {
        TimelineRow row = new TimelineRow("Interaction", "1", Instant.parse("2026-11-22T09:00:00Z"), null, Duration.ofMinutes(5), "kith.call",
                "", List.of(new Participant("a", "Amara")), 0, "Chess", "", null, true);
        assertEquals("Call, Amara, Chess, Yesterday 10:00, 5 min, thank-you owed", text.spoken(row, TODAY));
    }

    private List<Mark> marks(String type, String state, LocalDate due, boolean thanks) {
        String kind = switch (type) {
            case "Exchange" -> "lead";
            case "Task" -> "toDo";
            default -> "";
        };
        RowText english = new RowText(Locale.US, ZoneId.of("Europe/Berlin"), id -> "Call");
        return english.marks(new TimelineRow(type, "1", LATE, null, null, kind, state, List.of(), 0, "", "", due, thanks), TODAY);
    }

    private static TimelineRow row(String type, String kind, String state, LocalDate due) {
        return new TimelineRow(type, "1", LATE, null, null, kind, state, List.of(), 0, "", "", due, false);
    }
}
