package kith.store.internal.sqlite;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
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

    /** Returns the channels on which nobody is in touch. */
    static Set<String> silentChannels(Database database) throws SQLException {
        return new HashSet<>(database.query("SELECT channel FROM silent_channel", row -> row.getString(1)));
    }

    /** Returns the channels of which another thing is known by now than the network keeps. */
    static Map<String, Boolean> news(Database database) throws SQLException {
        Set<String> silent = silentChannels(database);
        Map<String, Boolean> news = new HashMap<>(ContactChannels.known());
        news.entrySet().removeIf(channel -> channel.getValue() != silent.contains(channel.getKey()));
        return news;
    }

    /**
     * Keeps what is known of channels. What was said of others, whose plug-ins are gone, stays.
     *
     * @return the numbers of the people who took part in something on these channels
     */
    static Set<Long> learn(Database database, Map<String, Boolean> news) throws SQLException {
        Set<Long> people = new HashSet<>();
        for (Map.Entry<String, Boolean> channel : news.entrySet()) {
            database.update(channel.getValue() ? "DELETE FROM silent_channel WHERE channel = ?"
                    : "INSERT INTO silent_channel VALUES (?)", channel.getKey());
            for (long person : database.numbers("SELECT DISTINCT person FROM participant WHERE interaction IN "
                    + "(SELECT pk FROM interaction WHERE channel = ?)", channel.getKey())) {
                people.add(person);
            }
        }
        return people;
    }
}
