package kith.core.erase;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;

/**
 * Record of an erasure to keep: who was erased, and what was removed where.
 *
 * @param id the id that the person had
 * @param name what the person was called; empty if only backups knew the person
 * @param merged the ids of those who had been merged into the person
 * @param at when it was done
 * @param network the file
 * @param objects how many objects were erased, the person among them
 * @param changed how many objects of others are without the person now
 * @param states how many states of the past were removed or cleared
 * @param overwritten whether the pages of the file were written anew
 * @param mentions how many objects still name the person in words of the user's own
 * @param backups the backups that held the person, with what became of them
 * @param swept left-over copies of killed processes that were deleted
 */
public record ErasureReceipt(String id, String name, List<String> merged, Instant at, Path network, int objects, int changed, int states,
        boolean overwritten, int mentions, List<BackupOutcome> backups, List<Path> swept) {

    public ErasureReceipt {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(at);
        Objects.requireNonNull(network);
        merged = List.copyOf(merged);
        backups = List.copyOf(backups);
        swept = List.copyOf(swept);
    }

    /** Returns whether nothing is left of the person but what the user's own words say. */
    public boolean isComplete() {
        return overwritten && backups.stream().noneMatch(BackupOutcome::mayHold);
    }

    /** Returns the receipt as a text to keep. */
    public String text(ZoneId zone) {
        List<String> lines = new ArrayList<>();
        lines.add(Messages.receipt);
        lines.add("");
        if (!name.isEmpty()) {
            lines.add(NLS.bind(Messages.receiptName, name));
        }
        lines.add(NLS.bind(Messages.receiptId, id));
        merged.forEach(each -> lines.add(NLS.bind(Messages.receiptMerged, each)));
        lines.add(NLS.bind(Messages.receiptAt, DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM)
                .withZone(zone).format(at), at));
        lines.add(NLS.bind(Messages.receiptNetwork, network));
        lines.add(NLS.bind(Messages.receiptObjects, objects));
        lines.add(NLS.bind(Messages.receiptChanged, changed));
        lines.add(NLS.bind(Messages.receiptStates, states));
        lines.add(overwritten ? Messages.receiptOverwritten : Messages.receiptNotOverwritten);
        if (mentions > 0) {
            lines.add(NLS.bind(Messages.receiptMentions, mentions));
        }
        lines.add("");
        lines.add(backups.isEmpty() ? Messages.receiptNoBackups : Messages.receiptBackups);
        backups.forEach(backup -> lines.add("  " + text(backup)));
        if (!swept.isEmpty()) {
            lines.add("");
            lines.add(Messages.receiptSwept);
            swept.forEach(file -> lines.add("  " + file));
        }
        return String.join("\n", lines) + "\n";
    }

    /** Returns what became of a backup. */
    public static String text(BackupOutcome backup) {
        String state = switch (backup.state()) {
            case HOLDS -> Messages.backupHolds;
            case UNREADABLE -> Messages.backupUnreadable;
            case REWRITTEN -> Messages.backupRewritten;
            case DELETED -> Messages.backupDeleted;
            case FAILED -> Messages.backupFailed;
        };
        return backup.file() + ": " + state + (backup.reason().isEmpty() ? "" : " (" + backup.reason() + ")");
    }
}
