package kith.app.internal.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.eclipse.osgi.util.NLS;

import kith.core.history.RevertedTransactions;
import kith.store.HistoryEntry;
import kith.store.Occasion;

/** Texts about a transaction: when it was, what was done, and who did it. */
final class EntryText {

    private EntryText() {
    }

    /** Returns the time of today, or else the day. */
    static String when(HistoryEntry entry) {
        ZonedDateTime at = entry.at().atZone(ZoneId.systemDefault());
        return at.toLocalDate().equals(LocalDate.now()) ? DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM).format(at)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(at);
    }

    /** Returns what was done, and whether it was undone or taken back since. */
    static String what(HistoryEntry entry, RevertedTransactions reverted) {
        Occasion occasion = entry.occasion();
        String what = switch (occasion.kind()) {
            case DO -> occasion.label();
            case UNDO -> NLS.bind(Messages.undone, occasion.label());
            case REDO -> NLS.bind(Messages.redone, occasion.label());
        };
        return reverted.by(entry.transaction()).map(by -> switch (by.occasion().kind()) {
            case UNDO -> NLS.bind(Messages.undoneSince, what);
            case DO -> NLS.bind(Messages.takenBackSince, what);
            case REDO -> what;
        }).orElse(what);
    }

    /** Returns why nothing of a transaction can be taken back if another has done so; null if none has. */
    static String reverted(HistoryEntry entry, HistoryEntry by) {
        return by == null ? null : NLS.bind(by.occasion().kind() == Occasion.Kind.UNDO ? Messages.undoneAlready : Messages.takenBackBefore,
                entry.occasion().label(), exactly(by));
    }

    /** Returns day and time. */
    static String exactly(HistoryEntry entry) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .format(entry.at().atZone(ZoneId.systemDefault()));
    }

    /** Returns the author, and the source where it is not the window. */
    static String who(HistoryEntry entry) {
        Occasion occasion = entry.occasion();
        String source = switch (occasion.source()) {
            case Occasion.WINDOW -> "";
            case Occasion.COMMAND_LINE -> Messages.commandLine;
            default -> occasion.source();
        };
        return source.isEmpty() ? occasion.author() : occasion.author().isEmpty() ? source
                : NLS.bind(Messages.authorAndSource, occasion.author(), source);
    }
}
