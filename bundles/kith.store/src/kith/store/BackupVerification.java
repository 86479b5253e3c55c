package kith.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * The result of a verification of a backup.
 *
 * @param at when it was verified
 * @param problems a sentence for each problem; empty if the backup is sound
 * @since 0.1
 */
public record BackupVerification(Instant at, List<String> problems) {

    public BackupVerification {
        Objects.requireNonNull(at);
        problems = List.copyOf(problems);
    }

    /** Returns whether nothing was found. */
    public boolean isSound() {
        return problems.isEmpty();
    }
}
