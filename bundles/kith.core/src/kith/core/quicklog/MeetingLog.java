package kith.core.quicklog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import kith.core.logging.LogDraft;
import kith.model.Interaction;
import kith.model.Person;
import kith.store.Titles;

/** Logs a meeting of many at once: as one interaction with everybody, or as one with each. */
public final class MeetingLog {

    private MeetingLog() {
    }

    /**
     * Adds the interactions, with what the lines say, and the people who are new; to be called inside a command.
     *
     * @param common what is the same for all; it is used up
     * @param lines who took part; of two lines of one person both count
     * @param each whether there is to be an interaction with each, and not one with all
     * @param channels returns the name of a channel by its id
     * @return the interactions
     */
    public static List<Interaction> add(LogDraft common, List<MeetingLine> lines, boolean each,
            UnaryOperator<String> channels) {
        Map<Person, List<MeetingLine>> people = new LinkedHashMap<>();
        for (MeetingLine line : lines) {
            InteractionLog.person(common, line.person())
                    .ifPresent(person -> people.computeIfAbsent(person, key -> new ArrayList<>()).add(line));
        }
        if (!each) {
            people.forEach((person, said) -> say(common, person, said, Titles.of(person) + ": "));
            return List.of((Interaction) common.save(channels));
        }
        List<Interaction> logged = new ArrayList<>();
        people.forEach((person, said) -> {
            LogDraft draft = common.copy();
            say(draft, person, said, "");
            logged.add((Interaction) draft.save(channels));
        });
        return logged;
    }

    private static void say(LogDraft draft, Person person, List<MeetingLine> said, String name) {
        draft.interaction().getParticipants().add(person);
        int exchanges = draft.exchanges().size();
        int tasks = draft.tasks().size();
        for (MeetingLine line : said) {
            line.exchanges().forEach(one -> InteractionLog.say(draft, one));
            line.tasks().forEach(one -> InteractionLog.say(draft, one));
            note(draft.interaction(), line.note().isEmpty() ? "" : name + line.note());
        }
        draft.exchanges().stream().skip(exchanges).forEach(one -> one.getPeople().add(person));
        draft.tasks().stream().skip(tasks).forEach(one -> one.getPeople().add(person));
    }

    private static void note(Interaction interaction, String more) {
        String note = String.join("\n", Stream
                .of(Objects.requireNonNullElse(interaction.getNote(), "").stripTrailing(), more).filter(part -> !part.isEmpty()).toList());
        interaction.setNote(note.isEmpty() ? null : note);
    }
}
