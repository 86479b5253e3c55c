package kith.core.quicklog;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import kith.model.Direction;
import kith.model.ExchangeKind;
import kith.model.ExchangeSide;
import kith.model.ExchangeState;
import kith.model.TaskKind;

/**
 * What a line such as {@code call with Amara about internship yesterday 20 min, got advice, follow up in 2 weeks #alumni}
 * says.
 *
 * @param channel the id of the channel, or null if none is named
 * @param direction who turned to whom, or null if the line does not say
 * @param names the names of those who took part, as written
 * @param subject what it was about, empty if the line does not say
 * @param note what further sentences tell, empty if there are none
 * @param at when it was
 * @param allDay whether no more is known than the day of that
 * @param duration how long it took, or null if the line does not say
 * @param tags the tags, without their sign
 * @param exchanges what was given, got, offered and asked for, in the order of the line
 * @param tasks what is to be done then
 * @param happened whether the line tells of something that was; if not, it only says what is to be done
 * @param misread what looks like a day or a time and is none, such as the 31st of February: to be mended before it is logged
 */
public record QuickLog(String channel, Direction direction, List<String> names, String subject, String note, ZonedDateTime at,
        boolean allDay, Duration duration, List<String> tags, List<SaidExchange> exchanges, List<SaidTask> tasks,
        boolean happened, List<String> misread) {

    /**
     * An exchange that the line tells of.
     *
     * @param kind what it was
     * @param side whether I give or take
     * @param state how far it is
     * @param text more about it, empty if the line does not say
     */
    public record SaidExchange(ExchangeKind kind, ExchangeSide side, ExchangeState state, String text) {

        public SaidExchange {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(side);
            Objects.requireNonNull(state);
            Objects.requireNonNull(text);
        }
    }

    /**
     * Something that the line says is to be done.
     *
     * @param kind what it is
     * @param due the day until which it is to be done
     * @param text what exactly, empty if the line does not say
     */
    public record SaidTask(TaskKind kind, LocalDate due, String text) {

        public SaidTask {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(due);
            Objects.requireNonNull(text);
        }
    }

    public QuickLog {
        names = List.copyOf(names);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(note);
        Objects.requireNonNull(at);
        tags = List.copyOf(tags);
        exchanges = List.copyOf(exchanges);
        tasks = List.copyOf(tasks);
        misread = List.copyOf(misread);
    }

    /** Returns this with another subject. */
    public QuickLog withSubject(String other) {
        return new QuickLog(channel, direction, names, other, note, at, allDay, duration, tags, exchanges, tasks, happened, misread);
    }

    /** Returns this with other names and another subject. */
    QuickLog with(List<String> otherNames, String otherSubject) {
        return new QuickLog(channel, direction, otherNames, otherSubject, note, at, allDay, duration, tags, exchanges, tasks, happened,
                misread);
    }
}
