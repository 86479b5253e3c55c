package kith.core.strength;

import java.time.Instant;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import kith.core.ledger.ExchangeList;
import kith.model.Closeness;
import kith.model.Entity;
import kith.model.Exchange;
import kith.model.Person;
import kith.store.History;
import kith.store.HistoryEntry;

/** What people and exchanges were at earlier moments, as far as the history of the network knows it. */
final class PastStates {

    /** More changes of one object than anybody makes by hand. */
    private static final int MOST = 200;

    private final History history;

    PastStates(History history) {
        this.history = history;
    }

    /** Returns what the user said of a person, each from when on. */
    NavigableMap<Instant, Closeness> stated(Person person) {
        NavigableMap<Instant, Closeness> stated = new TreeMap<>();
        Closeness later = person.getCloseness();
        for (HistoryEntry entry : history.entries(person.getId(), History.NEWEST, MOST)) {
            Optional<Entity> before = history.before(person.getId(), entry.transaction());
            if (before.isPresent() && before.get() instanceof Person earlier && earlier.getCloseness() != later) {
                stated.put(entry.at(), later);
                later = earlier.getCloseness();
            }
        }
        stated.put(Instant.MIN, later);
        return stated;
    }

    /** Returns since when an exchange has been in a list in which it is now; empty if it was from its beginning. */
    Optional<Instant> since(String exchange, ExchangeList list) {
        for (HistoryEntry entry : history.entries(exchange, History.NEWEST, MOST)) {
            Optional<Entity> before = history.before(exchange, entry.transaction());
            if (before.isEmpty()) {
                return Optional.empty();
            } else if (before.get() instanceof Exchange earlier && !list.contains(earlier.getSide(), earlier.getState())) {
                return Optional.of(entry.at());
            }
        }
        return Optional.empty();
    }
}
