package kith.app.internal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import kith.store.Backup;
import kith.store.BackupVerification;

/**
 * Texts about a backup: when it was made, how large it is, and whether it is sound.
 *
 * @param backup the backup
 * @param verification what was found when it was read as a whole the last time; empty if it was not read since it was made
 */
record BackupText(Backup backup, Optional<BackupVerification> verification) {

    private static final double MEGABYTE = 1 << 20;
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    /** Returns when it was made, its size, and its state in a word. */
    List<String> cells() {
        return List.of(FORMAT.format(backup.at()), NLS.bind(Messages.megabytes, "%,.1f".formatted(backup.size() / MEGABYTE)),
                verification.map(each -> NLS.bind(each.isSound() ? Messages.backupSound : Messages.backupDamaged, when(each)))
                        .orElse(Messages.backupNotVerified));
    }

    /** Returns its state in sentences, with every problem. */
    String detail() {
        String file = NLS.bind(Messages.backupFile, backup.file().getFileName());
        return file + "\n" + verification.map(each -> each.isSound() ? Messages.backupSoundDetail
                : Messages.backupDamagedDetail + "\n" + String.join("\n", each.problems())).orElse(Messages.backupNotVerifiedDetail);
    }

    private static String when(BackupVerification verification) {
        return FORMAT.format(verification.at().atZone(ZoneId.systemDefault()));
    }
}
