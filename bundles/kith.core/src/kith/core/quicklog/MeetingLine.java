package kith.core.quicklog;

import java.util.List;
import java.util.Objects;

import kith.core.quicklog.QuickLog.SaidExchange;
import kith.core.quicklog.QuickLog.SaidTask;

/**
 * What one line says of somebody in a meeting of many.
 *
 * @param written the line as written
 * @param participant who is meant
 * @param note what is noted of the person, empty if the line says nothing more
 * @param exchanges what was given and got between the two of us
 * @param tasks what is to be done for the person
 */
public record MeetingLine(String written, Participant participant, String note, List<SaidExchange> exchanges,
        List<SaidTask> tasks) {

    public MeetingLine {
        Objects.requireNonNull(written);
        Objects.requireNonNull(participant);
        Objects.requireNonNull(note);
        exchanges = List.copyOf(exchanges);
        tasks = List.copyOf(tasks);
    }

    /** Returns whether several people are called so and none was chosen. */
    public boolean isUnclear() {
        return participant.candidates().size() > 1;
    }

    /** Returns who is meant; a name that nobody has is that of somebody new. */
    public PersonChoice person() {
        return participant.person().orElseGet(() -> new PersonChoice(null, participant.written()));
    }
}
