package kith.store.internal.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

import kith.model.GoalState;
import kith.store.EventRow;
import kith.store.GoalRow;
import kith.store.InteractionRow;
import kith.store.OrganizationRow;
import kith.store.PersonRow;

/** Makes what lists show of the rows of the tables. */
final class Rows {

    private Rows() {
    }

    static PersonRow person(ResultSet row) throws SQLException {
        return new PersonRow(row.getString("id"), row.getString("name"), text(row, "organization"), text(row, "title"),
                text(row, "email"), text(row, "phone"), instant(row, "last_contact"), row.getInt("interactions"),
                lines(row, "tags"));
    }

    static OrganizationRow organization(ResultSet row) throws SQLException {
        return new OrganizationRow(row.getString("id"), row.getString("name"), text(row, "industry"), row.getInt("people"));
    }

    static InteractionRow interaction(ResultSet row) throws SQLException {
        long seconds = row.getLong("seconds");
        Duration duration = row.wasNull() ? null : Duration.ofSeconds(seconds);
        Instant at = instant(row, "at");
        ZoneId zone = zone(row);
        LocalDate day = row.getBoolean("all_day") ? LocalDate.ofInstant(at, zone == null ? ZoneOffset.UTC : zone) : null;
        return new InteractionRow(row.getString("id"), at, zone, day, duration, text(row, "channel"), lines(row, "people"),
                text(row, "subject"), text(row, "note"));
    }

    static EventRow event(ResultSet row) throws SQLException {
        return EventTimes.ofWholeDays(new EventRow(row.getString("id"), row.getString("title"), instant(row, "starts"),
                instant(row, "ends"), zone(row), row.getBoolean("all_day"), text(row, "place"), row.getInt("attendees")));
    }

    static GoalRow goal(ResultSet row) throws SQLException {
        return new GoalRow(row.getString("id"), row.getString("title"), row.getString("parent_id"), text(row, "metric"),
                text(row, "filter"), row.getDouble("target"), date(row, "starts"), date(row, "ends"),
                GoalState.get(row.getInt("state")));
    }

    static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    static List<String> lines(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? List.of() : List.of(text.split("\n"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }

    static Instant instant(ResultSet row, int column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }

    static LocalDate date(ResultSet row, String column) throws SQLException {
        String date = row.getString(column);
        return date == null ? null : LocalDate.parse(date);
    }

    static ZoneId zone(ResultSet row) throws SQLException {
        String zone = row.getString("zone");
        return zone == null ? null : ZoneId.of(zone);
    }
}
