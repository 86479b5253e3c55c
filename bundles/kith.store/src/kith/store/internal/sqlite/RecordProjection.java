package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import kith.model.Entity;
import kith.model.Event;
import kith.model.Exchange;
import kith.model.Goal;
import kith.model.KithPackage;
import kith.model.Task;
import kith.store.ContactKey;
import kith.store.Titles;

/** The rows of the objects that stand for themselves: events, goals, exchanges, tasks and, for the search alone, all others. */
final class RecordProjection implements Projection<Entity> {

    private static final Table EVENT = new Table("event", 1, "pk", "title", "title_sort", "starts", "ends", "zone", "all_day",
            "place", "place_sort", "attendees", "status", "moment");
    private static final Table GOAL = new Table("goal", 1, "pk", "title", "title_sort", "parent", "metric", "filter", "target",
            "starts", "ends", "state");
    private static final Table EXCHANGE = new Table("exchange", 1, "pk", "title", "at", "side", "kind", "state", "due",
            "interaction", "moment");
    private static final Table TASK = new Table("task", 1, "pk", "title", "note", "kind", "due", "done", "moment");
    private static final Table TEXT = Table.text("record_text");

    private final Idents idents;

    RecordProjection(Idents idents) {
        this.idents = idents;
    }

    @Override
    public void project(long pk, Entity entity, List<TableRow> rows) throws SQLException {
        switch (entity) {
            case Event event -> rows.add(row(pk, event));
            case Goal goal -> rows.add(row(pk, goal));
            case Exchange exchange -> rows.add(row(pk, exchange));
            case Task task -> rows.add(row(pk, task));
            default -> { }
        }
        rows.add(new TableRow(TEXT, pk, SearchText.indexed(Titles.of(entity)), SearchText.indexed(SearchText.of(entity))));
    }

    private static TableRow row(long pk, Event event) {
        String title = Titles.of(event);
        return new TableRow(EVENT, pk, title, ContactKey.fold(title), millis(event.getStart()), EventTimes.end(event),
                event.getZone() == null ? null : event.getZone().getId(), event.isAllDay() ? 1 : 0, event.getPlace(),
                event.getPlace() == null ? null : ContactKey.fold(event.getPlace()), event.getAttendees().size(),
                event.getStatus().getValue(), Moment.of(event));
    }

    private TableRow row(long pk, Exchange exchange) throws SQLException {
        String interaction = References.id(exchange, KithPackage.Literals.EXCHANGE__INTERACTION);
        return new TableRow(EXCHANGE, pk, Titles.of(exchange), millis(exchange.getAt()), exchange.getSide().getValue(),
                exchange.getKind().getValue(), exchange.getState().getValue(), text(exchange.getDue()),
                interaction == null ? null : idents.of(interaction), Moment.of(exchange));
    }

    private static TableRow row(long pk, Task task) {
        return new TableRow(TASK, pk, Titles.of(task), InteractionProjection.beginning(task.getNote()), task.getKind().getValue(),
                text(task.getDue()), millis(task.getDone()), Moment.of(task));
    }

    private TableRow row(long pk, Goal goal) throws SQLException {
        String title = Titles.of(goal);
        String parent = References.id(goal, KithPackage.Literals.GOAL__PARENT);
        return new TableRow(GOAL, pk, title, ContactKey.fold(title), parent == null ? null : idents.of(parent), goal.getMetric(),
                goal.getFilter(), goal.getTarget(), text(goal.getFrom()), text(goal.getTo()), goal.getState().getValue());
    }

    private static String text(LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static Long millis(Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }
}
