package kith.events.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import kith.store.EventQuery;
import kith.store.EventQuery.Order;
import kith.store.EventRow;
import kith.store.Query;
import kith.ui.EmptyState;
import kith.ui.RelativeTime;
import kith.ui.table.Column;
import kith.ui.table.EntityList;

/** The table of events: those to come, or all, or those of one day. */
final class EventList implements EntityList<EventRow> {

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
                new Column<>("title", Messages.event, 190, EventRow::title, Order.TITLE.name()),
                new Column<>("start", Messages.when, 165, this::when, Order.START.name()),
                new Column<>("in", Messages.in, 90, this::in, null),
                new Column<>("place", Messages.place, 140, EventRow::place, Order.PLACE.name()),
                new Column<>("attendees", Messages.people, 70, row -> Integer.toString(row.attendees()), null));
    }

    private String when(EventRow row) {
        if (row.start() == null) {
            return "";
        }
        ZonedDateTime start = row.start().atZone(row.zone() == null ? clock.getZone() : row.zone());
        if (row.allDay()) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(start);
        }
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).format(start);
        boolean elsewhere = !start.getOffset().equals(clock.getZone().getRules().getOffset(row.start()));
        return elsewhere ? when + DateTimeFormatter.ofPattern(" z").format(start) : when;
    }

    private String in(EventRow row) {
        return RelativeTime.of(row.start(), LocalDate.now(clock), clock.getZone());
    }

    @Override
    public Query<EventRow> query(String text, String sort, boolean descending) {
        Order order = sort == null ? Order.START : Order.valueOf(sort);
        ZoneId zone = clock.getZone();
        if (day != null) {
            return new EventQuery(text, day.atStartOfDay(zone).toInstant(), day.plusDays(1).atStartOfDay(zone).toInstant(),
                    order, descending);
        }
        Instant today = LocalDate.now(clock).atStartOfDay(zone).toInstant();
        return past ? new EventQuery(text, null, null, order, sort == null || descending)
                : new EventQuery(text, today, null, order, descending);
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
