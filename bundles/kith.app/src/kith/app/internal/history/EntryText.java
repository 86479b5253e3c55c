package kith.app.internal.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.eclipse.osgi.util.NLS;

import kith.store.HistoryEntry;
import kith.store.Occasion;

/** Says when a transaction was and who made it. */
final class EntryText {

    private EntryText() {
    }

    /** Returns the time of today, or else the day. */
    static String when(HistoryEntry entry) {
        ZonedDateTime at = entry.at().atZone(ZoneId.systemDefault());
        return at.toLocalDate().equals(LocalDate.now()) ? DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM).format(at)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(at);
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
