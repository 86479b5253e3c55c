package kith.core.strength;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IExtensionRegistry;

import kith.core.Channel;
import kith.core.Channels;
import kith.core.ledger.ExchangeList;
import kith.core.ledger.Ledger;
import kith.model.Closeness;
import kith.model.Person;
import kith.store.EntityQuery;
import kith.store.EntityRow;
import kith.store.InteractionQuery;
import kith.store.InteractionRow;
import kith.store.NetworkStore;
import kith.store.query.Fields;

/** Reads what is known of a relationship: the newest interactions and exchanges. Safe for use by several threads. */
public final class EvidenceReader {

    private static final int MOST = 500;

    private final Channels channels;

    /** @param registry where channels are contributed */
    public EvidenceReader(IExtensionRegistry registry) {
        channels = new Channels(registry);
    }

    /** Reads what is known of a person; nothing is if there is no such person. */
    public Evidence read(NetworkStore store, String person) {
        Closeness closeness = store.load(person).filter(Person.class::isInstance).map(each -> ((Person) each).getCloseness())
                .orElse(Closeness.UNSTATED);
        List<Contact> contacts = store.list(InteractionQuery.ALL.withPeople(List.of(person))).rows(0, MOST).stream()
                .filter(Objects::nonNull).map(this::contact).toList();
        return new Evidence(closeness, contacts, times(store, person, ExchangeList.GIVEN), times(store, person, ExchangeList.RECEIVED));
    }

    private Contact contact(InteractionRow row) {
        double weight = row.channel().isEmpty() ? 1 : channels.find(row.channel()).map(Channel::weight).orElse(1.0);
        return new Contact(row.at(), Objects.requireNonNullElse(row.duration(), Duration.ZERO), weight);
    }

    private static List<Instant> times(NetworkStore store, String person, ExchangeList list) {
        Fields fields = Fields.of("Exchange");
        EntityQuery query = new EntityQuery("Exchange", Ledger.with(person).and(list.condition()), List.of(), List.of(fields.get("at")));
        List<Instant> times = new ArrayList<>();
        for (EntityRow row : store.list(query).rows(0, MOST)) {
            if (row != null) {
                String at = row.values().get(0);
                times.add(at.isEmpty() ? Instant.EPOCH : LocalDateTime.parse(at).atZone(ZoneId.systemDefault()).toInstant());
            }
        }
        return times;
    }
}
