package kith.app.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

import kith.store.Backup;
import kith.store.BackupVerification;
import kith.store.BackupVerifier;
import kith.store.Backups;
import kith.store.NetworkException;

/** Upkeep of the backups of one network: makes those that are due and verifies old ones. Reads and writes files. */
public final class BackupUpkeep {

    private static final int HOURS = 24;
    private static final int DAYS = 7;

    /**
     * A backup that was found damaged.
     *
     * @param file the backup
     * @param problems a sentence for each problem
     * @param substitute a newer backup that is sound
     * @param reason why there is no substitute; empty if there is one
     */
    public record Damage(Path file, List<String> problems, Optional<Path> substitute, String reason) {
    }

    private final Backups backups;

    /** @param backups those of a network */
    public BackupUpkeep(Backups backups) {
        this.backups = backups;
    }

    /**
     * Makes a backup if the network has changed since the last one and that was made more than a day ago.
     *
     * @param percent is told how much is done
     * @return the backup; empty if none is due
     * @throws NetworkException if the backup cannot be made
     * @throws IOException if the network cannot be looked at
     */
    public Optional<Backup> makeIfDue(IntConsumer percent) throws NetworkException, IOException {
        List<Backup> made = backups.list();
        LocalDateTime changed = LocalDateTime.ofInstant(Files.getLastModifiedTime(backups.network()).toInstant(),
                ZoneId.systemDefault());
        boolean due = made.isEmpty() || made.getFirst().at().isBefore(changed)
                && made.getFirst().at().isBefore(LocalDateTime.now().minusHours(HOURS));
        return due ? Optional.of(backups.make(percent)) : Optional.empty();
    }

    /**
     * Verifies the backup that was not verified for the longest time, if that is long, and makes another one in its place if it
     * is damaged.
     *
     * @param made a backup that was made just now, which can take its place
     * @return what was found; empty if the backup is sound, or was found damaged before
     * @throws NetworkException if the backups cannot be listed
     */
    public Optional<Damage> verifyOne(Optional<Backup> made) throws NetworkException {
        BackupVerifier verifier = new BackupVerifier(backups.folder());
        Optional<Backup> next = verifier.next(backups.list());
        Optional<BackupVerification> before = next.flatMap(verifier::find);
        Instant recent = Instant.now().minus(Duration.ofDays(DAYS));
        if (next.isEmpty() || before.filter(found -> found.at().isAfter(recent)).isPresent()) {
            return Optional.empty();
        }
        BackupVerification found = verifier.verify(next.get());
        return found.isSound() || before.filter(each -> !each.isSound()).isPresent() ? Optional.empty()
                : Optional.of(damage(next.get(), found, made));
    }

    private Damage damage(Backup backup, BackupVerification found, Optional<Backup> made) {
        try {
            Backup substitute = made.isPresent() ? made.get() : backups.make(percent -> { });
            return new Damage(backup.file(), found.problems(), Optional.of(substitute.file()), "");
        } catch (NetworkException e) {
            return new Damage(backup.file(), found.problems(), Optional.empty(), e.getMessage());
        }
    }
}
