package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.time.Instant;

import kith.model.Entity;
import kith.model.Event;
import kith.model.Exchange;
import kith.model.Goal;
import kith.model.KithPackage;
import kith.store.ContactKey;
import kith.store.Titles;

/** The rows of the objects that stand for themselves: events, goals, exchanges and, for the search alone, all others. */
final class RecordProjections {

    private final Database database;
    private final Idents idents;

    RecordProjections(Database database, Idents idents) {
        this.database = database;
        this.idents = idents;
    }

    void addEvent(long pk, Event event) throws SQLException {
        String title = Titles.of(event);
        database.update("""
                INSERT INTO event (pk, title, title_sort, starts, ends, zone, all_day, place, place_sort, attendees)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", pk, title, ContactKey.fold(title), millis(event.getStart()),
                millis(event.getEnd()), event.getZone() == null ? null : event.getZone().getId(), event.isAllDay() ? 1 : 0,
                event.getPlace(), event.getPlace() == null ? null : ContactKey.fold(event.getPlace()),
                event.getAttendees().size());
        addOther(pk, event);
    }

    void addGoal(long pk, Goal goal) throws SQLException {
        String title = Titles.of(goal);
        String parent = References.id(goal, KithPackage.Literals.GOAL__PARENT);
        database.update("""
                INSERT INTO goal (pk, title, title_sort, parent, metric, filter, target, starts, ends, state)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", pk, title, ContactKey.fold(title),
                parent == null ? null : idents.of(parent), goal.getMetric(), goal.getFilter(), goal.getTarget(),
                goal.getFrom() == null ? null : goal.getFrom().toString(),
                goal.getTo() == null ? null : goal.getTo().toString(), goal.getState().getValue());
        addOther(pk, goal);
    }

    void addExchange(long pk, Exchange exchange) throws SQLException {
        database.update("INSERT INTO exchange (pk, at, side) VALUES (?, ?, ?)", pk, millis(exchange.getAt()),
                exchange.getSide().getValue());
        addOther(pk, exchange);
    }

    void addOther(long pk, Entity entity) throws SQLException {
        database.update("INSERT INTO record_text (rowid, title, text) VALUES (?, ?, ?)", pk, Titles.of(entity),
                SearchText.of(entity));
    }

    void remove(long pk, Entity entity) throws SQLException {
        String table = switch (entity) {
            case Event event -> "event";
            case Goal goal -> "goal";
            case Exchange exchange -> "exchange";
            default -> null;
        };
        if (table != null) {
            database.update("DELETE FROM " + table + " WHERE pk = ?", pk);
        }
        database.update("DELETE FROM record_text WHERE rowid = ?", pk);
    }

    private static Long millis(Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }
}
