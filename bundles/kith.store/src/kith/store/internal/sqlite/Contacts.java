package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import kith.store.ContactChannels;

/** Which interactions are contacts: those that are over, on a channel on which people are in touch. */
final class Contacts {

    /** The moment at which a statement runs, in milliseconds. */
    static final String NOW = "CAST(unixepoch('subsec') * 1000 AS INTEGER)";

    private Contacts() {
    }

    /**
     * Returns the expression that is true for the contacts among interactions.
     *
     * @param table the name that the interactions have in the statement
     * @param now the expression for the moment until which they count, in milliseconds
     */
    static String until(String table, String now) {
        return table + ".at <= " + now + " AND " + onChannel(table);
    }

    /** Returns the expression that is true for the interactions, also those to come, on channels on which people are in touch. */
    static String onChannel(String table) {
        return "coalesce(" + table + ".channel, '') NOT IN (SELECT channel FROM silent_channel)";
    }

    /**
     * Takes in what is known of channels by now. What was said of a channel whose plug-in is gone stays.
     *
     * @return the numbers of the people who took part in something on a channel of which another thing is said than before
     */
    static Set<Long> learn(Database database) throws SQLException {
        Set<String> silent = new HashSet<>(database.query("SELECT channel FROM silent_channel", row -> row.getString(1)));
        List<String> changed = new ArrayList<>();
        for (Map.Entry<String, Boolean> channel : ContactChannels.known().entrySet()) {
            if (channel.getValue() == silent.contains(channel.getKey())) {
                changed.add(channel.getKey());
                database.update(channel.getValue() ? "DELETE FROM silent_channel WHERE channel = ?"
                        : "INSERT INTO silent_channel VALUES (?)", channel.getKey());
            }
        }
        Set<Long> people = new HashSet<>();
        for (String channel : changed) {
            for (long person : database.numbers("SELECT DISTINCT person FROM participant WHERE interaction IN "
                    + "(SELECT pk FROM interaction WHERE channel = ?)", channel)) {
                people.add(person);
            }
        }
        return people;
    }
}
