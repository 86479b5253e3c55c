package kith.timeline.internal.task;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import kith.store.InteractionQuery;
import kith.store.InteractionRow;
import kith.store.NetworkStore;
import kith.store.query.Condition.Match;
import kith.store.query.Fields;
import kith.store.query.Operator;

/** The last interaction with a person, which a message may be about; what is only planned is not. */
final class LastInteraction {

    private LastInteraction() {
    }

    /** Returns its id; reads the network. */
    static Optional<String> of(NetworkStore store, String person) {
        return store.list(InteractionQuery.ALL.withPeople(List.of(person))
                .and(new Match(Fields.of("Interaction").get("at"), Operator.AT_MOST, Instant.now().toString()))).rows(0, 1).stream()
                .filter(Objects::nonNull).map(InteractionRow::id).findFirst();
    }
}
