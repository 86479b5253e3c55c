package kith.events.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import kith.store.EventDay;
import kith.store.EventQuery;
import kith.store.EventRow;
import kith.store.Query;
import kith.store.query.Condition;
import kith.store.query.Fields;
import kith.store.query.Sort;
import kith.ui.EmptyState;
import kith.ui.RelativeTime;
import kith.ui.table.Column;
import kith.ui.table.EntityList;

/** The table of events: those to come, or all, or those of one day. */
final class EventList implements EntityList<EventRow> {

    private static final List<Sort> NEWEST_FIRST = List.of(Fields.of("Event").sort("start", true));

    private final Clock clock;
    private final Runnable newEvent;
    private LocalDate day;
    private boolean past;

    /** @param newEvent the first step that an empty list offers */
    EventList(Clock clock, Runnable newEvent) {
        this.clock = clock;
        this.newEvent = newEvent;
    }

    /** Restricts the list to a day, or to none with null. */
    void setDay(LocalDate day) {
        this.day = day;
    }

    /** Sets whether events that are over are listed, the newest first. */
    void setPast(boolean past) {
        this.past = past;
    }

    @Override
    public String count() {
        return past || day != null ? EntityList.super.count() : Messages.toCome;
    }

    @Override
    public String type() {
        return "Event";
    }

    @Override
    public String id(EventRow row) {
        return row.id();
    }

    @Override
    public List<Column<EventRow>> columns() {
        return List.of(
                new Column<>("title", Messages.event, 190, EventRow::title, "title"),
                new Column<>("start", Messages.when, 165, this::when, "start"),
                new Column<>("in", Messages.in, 90, this::in, null),
                new Column<>("place", Messages.place, 140, EventRow::place, "place"),
                new Column<>("attendees", Messages.people, 70, row -> Integer.toString(row.attendees()), "attendees"));
    }

    private String when(EventRow row) {
        if (row.start() == null) {
            return "";
        }
        if (row.allDay()) {
            return RelativeTime.date(EventDay.first(row, clock.getZone()));
        }
        ZonedDateTime start = row.start().atZone(row.zone() == null ? clock.getZone() : row.zone());
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).format(start);
        boolean elsewhere = !start.getOffset().equals(clock.getZone().getRules().getOffset(row.start()));
        return elsewhere ? when + DateTimeFormatter.ofPattern(" z").format(start) : when;
    }

    private String in(EventRow row) {
        return row.start() == null ? "" : RelativeTime.of(EventDay.first(row, clock.getZone()), LocalDate.now(clock));
    }

    @Override
    public Query<EventRow> query(Condition filter, List<Sort> sorts) {
        ZoneId zone = clock.getZone();
        if (day != null) {
            return new EventQuery(EventQuery.between(day.atStartOfDay(zone).toInstant(), day.plusDays(1).atStartOfDay(zone).toInstant())
                    .and(filter), sorts);
        }
        if (past) {
            return new EventQuery(filter, sorts.isEmpty() ? NEWEST_FIRST : sorts);
        }
        return new EventQuery(EventQuery.between(LocalDate.now(clock).atStartOfDay(zone).toInstant(), null).and(filter), sorts);
    }

    @Override
    public void describe(EmptyState empty, boolean filtered) {
        if (filtered) {
            empty.show(Messages.noneFound, Messages.noneFoundHint, null, () -> { });
        } else if (day != null) {
            empty.show(Messages.nothingThatDay, Messages.nothingThatDayHint, Messages.newEvent, newEvent);
        } else {
            empty.show(Messages.noEvents, Messages.noEventsHint, Messages.newEvent, newEvent);
        }
    }
}
