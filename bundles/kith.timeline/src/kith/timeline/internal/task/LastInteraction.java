package kith.timeline.internal.task;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import kith.store.InteractionQuery;
import kith.store.InteractionRow;
import kith.store.NetworkStore;

/** The last contact with a person, which a message may be about; what is only planned or noted is not. */
final class LastInteraction {

    private LastInteraction() {
    }

    /** Returns its id; reads the network. */
    static Optional<String> of(NetworkStore store, String person) {
        return store.list(InteractionQuery.ALL.contacts().withPeople(List.of(person))).rows(0, 1).stream()
                .filter(Objects::nonNull).map(InteractionRow::id).findFirst();
    }
}
