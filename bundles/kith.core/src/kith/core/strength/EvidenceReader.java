package kith.core.strength;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

import kith.core.Channel;
import kith.core.Channels;
import kith.core.ledger.ExchangeList;
import kith.core.ledger.Ledger;
import kith.model.Closeness;
import kith.model.Exchange;
import kith.model.Person;
import kith.store.EntityQuery;
import kith.store.EntityRow;
import kith.store.InteractionQuery;
import kith.store.InteractionRow;
import kith.store.Listing;
import kith.store.NetworkStore;
import kith.store.query.Condition;
import kith.store.query.Condition.Match;
import kith.store.query.Fields;
import kith.store.query.Operator;

/**
 * Reads what is known of a relationship: as it is now from the newest interactions and exchanges, or as it was in the last
 * months. Safe for use by several threads.
 */
public final class EvidenceReader {

    private static final int MOST = 500;

    private final Channels channels;

    /** @param channels tells how much channels count */
    public EvidenceReader(Channels channels) {
        this.channels = channels;
    }

    /** Reads what is known of a person now; nothing is if there is no such person. */
    public Evidence read(NetworkStore store, String person) {
        Closeness closeness = person(store, person).map(Person::getCloseness).orElse(Closeness.UNSTATED);
        List<Contact> contacts = contacts(store.list(with(person)).rows(0, MOST));
        return new Evidence(closeness, contacts, times(store, person, ExchangeList.GIVEN, (exchange, at) -> at),
                times(store, person, ExchangeList.RECEIVED, (exchange, at) -> at));
    }

    /**
     * Reads what is known of a person at all times of the last months: what the user said then, and since when something was
     * given that was only asked for or offered before, as far as the history of the network knows it.
     *
     * @param months how many months {@link Strength#history} is to look back
     */
    public Evidence past(NetworkStore store, String person, ZonedDateTime now, int months) {
        PastStates states = new PastStates(store.history());
        NavigableMap<Instant, Closeness> stated = person(store, person).map(states::stated)
                .orElse(new TreeMap<>(Map.of(Instant.MIN, Closeness.UNSTATED)));
        return new Evidence(stated, contacts(store, person, Strength.since(now, months)),
                since(store, person, ExchangeList.GIVEN, states), since(store, person, ExchangeList.RECEIVED, states));
    }

    private static Optional<Person> person(NetworkStore store, String id) {
        return store.load(id).filter(Person.class::isInstance).map(Person.class::cast);
    }

    private static InteractionQuery with(String person) {
        return InteractionQuery.ALL.contacts().withPeople(List.of(person));
    }

    /** However many there were; and the one before them, to tell how long it had been quiet. */
    private List<Contact> contacts(NetworkStore store, String person, Instant since) {
        Listing<InteractionRow> later = store.list(with(person).and(at(Operator.AT_LEAST, since)));
        List<Contact> contacts = new ArrayList<>();
        for (int from = 0; from < later.size(); from += MOST) {
            contacts.addAll(contacts(later.rows(from, MOST)));
        }
        contacts.addAll(contacts(store.list(with(person).and(at(Operator.LESS, since))).rows(0, MOST)));
        return contacts;
    }

    private static Condition at(Operator operator, Instant instant) {
        return new Match(Fields.of("Interaction").get("at"), operator, instant.toString());
    }

    private List<Contact> contacts(List<InteractionRow> rows) {
        return rows.stream().filter(Objects::nonNull).map(this::contact).toList();
    }

    private Contact contact(InteractionRow row) {
        double weight = row.channel().isEmpty() ? 1 : channels.find(row.channel()).map(Channel::weight).orElse(1.0);
        return new Contact(row.at(), Objects.requireNonNullElse(row.duration(), Duration.ZERO), weight);
    }

    private static List<Instant> since(NetworkStore store, String person, ExchangeList list, PastStates states) {
        return times(store, person, list, (exchange, at) -> states.since(exchange, list).filter(at::isBefore).orElse(at));
    }

    /**
     * Returns when the exchanges of a list were; one without a time was when it was added.
     *
     * @param moment is given the id of an exchange with that time, and returns the one that counts
     */
    private static List<Instant> times(NetworkStore store, String person, ExchangeList list,
            BiFunction<String, Instant, Instant> moment) {
        EntityQuery query = new EntityQuery("Exchange", Ledger.with(person).and(list.condition()), List.of(), List.of());
        List<Instant> times = new ArrayList<>();
        for (EntityRow row : store.list(query).rows(0, MOST)) {
            if (row != null && store.load(row.id()).orElse(null) instanceof Exchange exchange) {
                times.add(moment.apply(row.id(), exchange.getAt() == null ? exchange.getCreated() : exchange.getAt()));
            }
        }
        return times;
    }
}
