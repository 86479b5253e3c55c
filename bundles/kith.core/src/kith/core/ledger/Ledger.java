package kith.core.ledger;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.osgi.util.NLS;

import kith.core.Session;
import kith.core.logging.SentMessage;
import kith.core.task.MessageText;
import kith.model.Exchange;
import kith.model.ExchangeKind;
import kith.model.ExchangeSide;
import kith.model.ExchangeState;
import kith.model.Interaction;
import kith.model.KithFactory;
import kith.model.Person;
import kith.store.EntityQuery;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Titles;
import kith.store.query.Condition;
import kith.store.query.Condition.Refers;
import kith.store.query.Fields;

/** What is given and taken, asked and offered. A balance is a reminder of what is open, never a rank of people. */
public final class Ledger {

    private Ledger() {
    }

    /** Returns the condition that exchanges with a person meet; every exchange does for null. */
    public static Condition with(String person) {
        return person == null ? Condition.EVERYTHING : new Refers(Fields.of("Exchange").get("with"), List.of(person));
    }

    /**
     * Counts the exchanges of each list; reads the store.
     *
     * @param person the id of a person, or null for the whole network
     */
    public static Map<ExchangeList, Integer> counts(NetworkStore store, String person) {
        Map<ExchangeList, Integer> counts = new EnumMap<>(ExchangeList.class);
        for (ExchangeList list : ExchangeList.values()) {
            counts.put(list, store.list(new EntityQuery("Exchange", with(person).and(list.condition()), List.of(), List.of())).size());
        }
        return counts;
    }

    /**
     * Returns what an exchange can become from a state: what was asked for or offered can be given or received, that can be
     * thanked for, and everything can be closed; what is closed before it was given came to nothing, and can be given after
     * all.
     */
    public static List<ExchangeState> next(ExchangeSide side, ExchangeState state) {
        ExchangeState done = side == ExchangeSide.GIVE ? ExchangeState.GIVEN : ExchangeState.RECEIVED;
        return switch (state) {
            case ASKED, OFFERED -> List.of(done, ExchangeState.CLOSED);
            case GIVEN, RECEIVED -> List.of(ExchangeState.THANKED, ExchangeState.CLOSED);
            case THANKED -> List.of(ExchangeState.CLOSED);
            case CLOSED, DROPPED -> List.of(done);
        };
    }

    /**
     * Changes the state of exchanges as one command; when each was thanked for or closed is kept with it, and the thank-yous
     * that were still to be said for it are done.
     *
     * @param label what the user does, in the user's language
     * @throws NetworkException if it cannot be committed
     */
    public static void set(Session session, Collection<String> ids, ExchangeState state, String label) throws NetworkException {
        List<Exchange> exchanges = ids.stream().flatMap(id -> session.find(Exchange.class, id).stream()).toList();
        if (!exchanges.isEmpty()) {
            session.execute(label, () -> exchanges.forEach(exchange -> Thanks.settle(session, exchange, state)));
        }
    }

    /**
     * Marks an exchange as thanked for and logs the message that it was thanked with, to those whom it is with, as one command.
     * What was written is the note of the interaction.
     *
     * @param label what the user does, in the user's language
     * @param channel the id of the channel
     * @return the id of the interaction; empty if the exchange is gone
     * @throws NetworkException if it cannot be committed
     */
    public static Optional<String> thank(Session session, String id, String label, String channel, ZonedDateTime at,
            MessageText message) throws NetworkException {
        Exchange exchange = session.find(Exchange.class, id).orElse(null);
        if (exchange == null) {
            return Optional.empty();
        }
        SentMessage sent = new SentMessage(channel, at, message.subject(), message.text());
        AtomicReference<Interaction> logged = new AtomicReference<>();
        session.execute(label, () -> {
            logged.set(sent.log(session, exchange.getPeople()));
            Thanks.settle(session, exchange, ExchangeState.THANKED);
        });
        return Optional.of(logged.get().getId());
    }

    /** Changes the state of an exchange; to be called inside a command. What is closed while it is open came to nothing. */
    public static void set(Exchange exchange, ExchangeState to, Instant now) {
        if (to == ExchangeState.CLOSED && (exchange.getState() == ExchangeState.CLOSED || exchange.getState() == ExchangeState.DROPPED)) {
            // It is closed already, since then and for that reason.
            return;
        }
        boolean open = exchange.getState() == ExchangeState.ASKED || exchange.getState() == ExchangeState.OFFERED;
        ExchangeState state = to == ExchangeState.CLOSED && open ? ExchangeState.DROPPED : to;
        exchange.setState(state);
        if (exchange.getAt() == null && (state == ExchangeState.GIVEN || state == ExchangeState.RECEIVED)) {
            exchange.setAt(now);
        }
        exchange.setThanked(switch (state) {
            case THANKED -> now;
            case CLOSED -> exchange.getThanked();
            default -> null;
        });
        exchange.setClosed(state == ExchangeState.CLOSED || state == ExchangeState.DROPPED ? now : null);
    }

    /**
     * Adds an exchange with people as one command.
     *
     * @param list what it is to be: its side and its first state
     * @param text what is exchanged, empty if that is not known yet
     * @return the exchange
     * @throws NetworkException if it cannot be committed
     */
    public static Exchange add(Session session, ExchangeList list, ExchangeKind kind, String text, Collection<String> people)
            throws NetworkException {
        List<Person> with = people.stream().flatMap(id -> session.find(Person.class, id).stream()).toList();
        Exchange exchange = KithFactory.eINSTANCE.createExchange();
        exchange.setSide(list.side());
        exchange.setKind(kind);
        exchange.setText(text.isBlank() ? null : text);
        exchange.setAt(session.getClock().instant());
        set(exchange, list.first(), session.getClock().instant());
        session.execute(with.isEmpty() ? Messages.add : NLS.bind(Messages.addWith, Titles.of(with.get(0))), () -> {
            exchange.getPeople().addAll(with);
            session.create(exchange);
        });
        return exchange;
    }
}
