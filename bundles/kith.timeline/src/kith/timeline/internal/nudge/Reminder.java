package kith.timeline.internal.nudge;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import kith.core.brief.Brief;
import kith.core.brief.Briefs;
import kith.core.nudge.Nudge;
import kith.core.nudge.Suggestion;
import kith.store.NetworkStore;

/**
 * A next step to be reminded of, with what to know for it.
 *
 * @param context what the person does, what was promised and what to ask, a line each; empty if it is about nobody
 */
record Reminder(Nudge nudge, List<String> context) {

    Reminder {
        Objects.requireNonNull(nudge);
        context = List.copyOf(context);
    }

    /** Reads what to know for some steps; reads the network. */
    static List<Reminder> read(NetworkStore store, List<Suggestion> suggestions, Briefs briefs, ZonedDateTime now) {
        List<Reminder> reminders = new ArrayList<>();
        for (NudgeRow row : NudgeRow.read(store, suggestions)) {
            Optional<Brief> known = row.person().isEmpty() ? Optional.empty() : briefs.context(store, row.person(), now);
            reminders.add(new Reminder(row.suggestion().nudge(), known.map(Reminder::lines).orElse(List.of())));
        }
        return reminders;
    }

    private static List<String> lines(Brief known) {
        return known.sections().stream()
                .map(section -> NLS.bind(Messages.context, section.title(), section.lines().getFirst().replaceAll("\\s*\\R\\s*", " ")))
                .toList();
    }
}
