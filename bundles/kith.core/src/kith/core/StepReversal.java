package kith.core;

import java.util.Set;
import java.util.stream.Collectors;

import kith.core.internal.UndoSteps.Step;
import kith.store.Batch;
import kith.store.ChangeSet;
import kith.store.NetworkException;
import kith.store.NetworkException.Reason;
import kith.store.NetworkStore;
import kith.store.Occasion;

/** Commits the transaction that undoes or redoes a step, unless what the step did was changed since. */
final class StepReversal {

    private static final int MOST_NAMES = 5;

    private StepReversal() {
    }

    /**
     * Reverts a step.
     *
     * @param conflict is run if objects are no longer as the step has left them
     * @throws NetworkException in that case, and if it cannot be committed; nothing is changed then
     */
    static ChangeSet run(NetworkStore store, Step step, Occasion occasion, Runnable conflict) throws NetworkException {
        try (Batch batch = store.begin(occasion)) {
            Set<String> others = batch.revert(step.transaction());
            if (!others.isEmpty()) {
                conflict.run();
                String names = others.stream().limit(MOST_NAMES).map(id -> store.titles(Set.of(id)).getOrDefault(id, id))
                        .collect(Collectors.joining(", "));
                throw new NetworkException(Reason.CONFLICT, store.getFile(), Messages.conflict.formatted(step.label(), names), null);
            }
            return batch.commit();
        }
    }
}
