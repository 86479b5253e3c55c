package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kith.model.EventStatus;
import kith.model.ExchangeSide;
import kith.model.ExchangeState;
import kith.store.Tally;

/** Counts what happened in a period. */
final class Tallies {

    private static final String TAGGED = " IN (SELECT pk FROM tag WHERE tag = ? AND type = 'Person')";

    private static final String DONE = Stream
            .of(ExchangeState.GIVEN, ExchangeState.RECEIVED, ExchangeState.THANKED, ExchangeState.CLOSED)
            .map(state -> Integer.toString(state.getValue())).collect(Collectors.joining(", "));

    private Tallies() {
    }

    static long count(Database database, Tally tally) throws SQLException {
        List<Object> values = new ArrayList<>();
        String sql = switch (tally.subject()) {
            case INTERACTIONS -> "SELECT count(*) FROM interaction WHERE " + period("at", tally, values)
                    + interactions(tally, values) + interactionsTagged(tally, values);
            case PEOPLE_CONTACTED -> "SELECT count(DISTINCT person) FROM participant JOIN interaction ON interaction.pk = "
                    + "participant.interaction WHERE " + period("interaction.at", tally, values) + interactions(tally, values)
                    + tagged("person", tally, values);
            case PEOPLE_ADDED -> "SELECT count(*) FROM person WHERE " + period("created", tally, values)
                    + tagged("pk", tally, values);
            case EVENTS -> "SELECT count(*) FROM event WHERE status <> " + EventStatus.CANCELLED_VALUE + " AND "
                    + period("coalesce(ends, starts)", tally, values) + withTagged("Event", tally, values);
            case EXCHANGES_GIVEN -> exchanges(ExchangeSide.GIVE, tally, values);
            case EXCHANGES_RECEIVED -> exchanges(ExchangeSide.TAKE, tally, values);
        };
        return database.number(sql, values.toArray());
    }

    /** What was asked for or offered has not been given yet. What is given is received, whichever of the two is said. */
    private static String exchanges(ExchangeSide side, Tally tally, List<Object> values) {
        return "SELECT count(*) FROM exchange WHERE side = " + side.getValue() + " AND state IN (" + DONE + ") AND "
                + period("at", tally, values) + withTagged("Exchange", tally, values);
    }

    private static String period(String column, Tally tally, List<Object> values) {
        values.add(tally.from() == null ? Long.MIN_VALUE : tally.from().toEpochMilli());
        values.add(tally.to() == null ? Long.MAX_VALUE : tally.to().toEpochMilli());
        return column + " >= ? AND " + column + " < ?";
    }

    /** Whoever asks for a channel wants to know of that one, be it of contact or not. */
    private static String interactions(Tally tally, List<Object> values) {
        if (tally.channel() == null) {
            return " AND " + Contacts.onChannel("interaction");
        }
        values.add(tally.channel());
        return " AND channel = ?";
    }

    private static String tagged(String column, Tally tally, List<Object> values) {
        if (tally.tag() == null) {
            return "";
        }
        values.add(tally.tag());
        return " AND " + column + TAGGED;
    }

    private static String withTagged(String type, Tally tally, List<Object> values) {
        if (tally.tag() == null) {
            return "";
        }
        values.add(FieldProjection.key(type, "with"));
        values.add(tally.tag());
        return " AND pk IN (SELECT pk FROM custom_value WHERE field = (SELECT pk FROM ident WHERE id = ?) AND target" + TAGGED + ")";
    }

    private static String interactionsTagged(Tally tally, List<Object> values) {
        if (tally.tag() == null) {
            return "";
        }
        values.add(tally.tag());
        return " AND pk IN (SELECT interaction FROM participant WHERE person" + TAGGED + ")";
    }
}
