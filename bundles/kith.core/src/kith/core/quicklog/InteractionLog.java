package kith.core.quicklog;

import java.util.Optional;
import java.util.function.Function;

import kith.core.Channel;
import kith.core.Session;
import kith.core.logging.LogDraft;
import kith.core.logging.ObjectLabels;
import kith.core.logging.WholeDay;
import kith.core.quicklog.QuickLog.SaidExchange;
import kith.core.quicklog.QuickLog.SaidTask;
import kith.model.Direction;
import kith.model.Entity;
import kith.model.Exchange;
import kith.model.Interaction;
import kith.model.Person;
import kith.model.Task;

/** Makes what a line tells of: an interaction, what was given and got in it, and what is to be done then. */
public final class InteractionLog {

    /** The channel of what is told without one: with somebody it was a meeting, alone it is a note. */
    private static final String WITH_OTHERS = "kith.meeting";
    static final String NOTE = "kith.note";

    private InteractionLog() {
    }

    /** Returns the id of the channel that an interaction will have. */
    public static String channel(Understanding line) {
        if (line.log().channel() != null) {
            return line.log().channel();
        }
        return line.people().isEmpty() ? NOTE : WITH_OTHERS;
    }

    /**
     * Returns what a line tells in a few words, for the history of changes: what it was about, or else what it was and with whom.
     *
     * @param line a line in which everybody is known
     * @since 0.1
     */
    public static String label(Understanding line) {
        QuickLog log = line.log();
        String task = log.happened() ? "" : log.tasks().stream().map(SaidTask::text).findFirst().orElse("");
        return ObjectLabels.interaction(log.subject().isEmpty() ? task : log.subject(), ObjectLabels.channel(channel(line)),
                line.people().stream().flatMap(participant -> participant.person().stream()).map(PersonChoice::name).distinct()
                        .toList());
    }

    /**
     * Adds the interaction with its exchanges and tasks, and the people in it who are new; to be called inside a command.
     *
     * @param line a line in which everybody is known
     * @param channels finds a channel by its id
     * @return the interaction, or the task of a line that only says what is to be done
     */
    public static Entity add(Session session, Understanding line, Function<String, Optional<Channel>> channels) {
        return draft(session, line, channels).save(id -> channels.apply(id).map(Channel::name).orElse(id));
    }

    /**
     * Makes a draft of what a line tells, to be gone on with; on the session's thread. Names that are not clear are
     * left out.
     *
     * @param channels finds a channel by its id
     */
    public static LogDraft draft(Session session, Understanding line, Function<String, Optional<Channel>> channels) {
        QuickLog log = line.log();
        LogDraft draft = new LogDraft(session, log.at().getZone());
        draft.setHappened(log.happened());
        fill(draft, log, channel(line), channels);
        for (Participant participant : line.people()) {
            participant.person().flatMap(choice -> person(draft, choice))
                    .filter(person -> !draft.interaction().getParticipants().contains(person))
                    .ifPresent(draft.interaction().getParticipants()::add);
        }
        log.exchanges().forEach(said -> say(draft, said));
        log.tasks().forEach(said -> say(draft, said));
        if (!log.happened() && !log.note().isEmpty()) {
            draft.tasks().forEach(task -> task.setNote(log.note()));
        }
        return draft;
    }

    /** Adds something that a line says was given or got. */
    static void say(LogDraft draft, SaidExchange said) {
        Exchange exchange = draft.addExchange();
        exchange.setKind(said.kind());
        exchange.setSide(said.side());
        exchange.setState(said.state());
        exchange.setText(text(said.text()));
    }

    /** Adds something that a line says is to be done. */
    static void say(LogDraft draft, SaidTask said) {
        Task task = draft.addTask(said.kind());
        task.setDue(said.due());
        task.setTitle(text(said.text()));
    }

    /** Returns somebody who was chosen, new or known; empty if the person is gone. */
    static Optional<Person> person(LogDraft draft, PersonChoice choice) {
        return choice.isNew() ? Optional.of(draft.newPerson(choice.name()))
                : draft.session().find(Person.class, choice.id());
    }

    private static void fill(LogDraft draft, QuickLog log, String channel, Function<String, Optional<Channel>> channels) {
        Interaction interaction = draft.interaction();
        interaction.setChannel(channel);
        interaction.setDirection(log.direction() != null ? log.direction()
                : channels.apply(channel).map(Channel::direction).orElse(Direction.MUTUAL));
        interaction.setAt(log.at().toInstant());
        interaction.setZone(log.at().getZone());
        if (log.allDay()) {
            WholeDay.set(interaction, log.at().toLocalDate(), log.at().getZone(),
                    draft.session().getClock().instant());
        }
        interaction.setDuration(log.duration());
        interaction.setSubject(text(log.subject()));
        interaction.setNote(text(log.note()));
        interaction.getTags().addAll(log.tags());
    }

    private static String text(String text) {
        return text.isEmpty() ? null : text;
    }
}
