package kith.timeline.internal.quicklog;

import java.util.Optional;
import java.util.function.Function;

import kith.core.Channel;
import kith.core.Session;
import kith.model.Direction;
import kith.model.Interaction;
import kith.model.KithFactory;
import kith.model.Person;

/** Makes the interaction that a line tells of. */
public final class InteractionLog {

    /** The channel of what is told without one: with somebody it was a meeting, alone it is a note. */
    private static final String WITH_OTHERS = "kith.meeting";
    private static final String ALONE = "kith.note";

    private InteractionLog() {
    }

    /** Returns the id of the channel that an interaction will have. */
    public static String channel(Understanding line) {
        if (line.log().channel() != null) {
            return line.log().channel();
        }
        return line.people().isEmpty() ? ALONE : WITH_OTHERS;
    }

    /**
     * Adds the interaction, and the people in it who are new; to be called inside a command.
     *
     * @param line a line in which everybody is known
     * @param channels finds a channel by its id
     */
    public static Interaction add(Session session, Understanding line, Function<String, Optional<Channel>> channels) {
        QuickLog log = line.log();
        Interaction interaction = KithFactory.eINSTANCE.createInteraction();
        String channel = channel(line);
        interaction.setChannel(channel);
        interaction.setDirection(log.direction() != null ? log.direction()
                : channels.apply(channel).map(Channel::direction).orElse(Direction.MUTUAL));
        interaction.setAt(log.at().toInstant());
        interaction.setZone(log.at().getZone());
        interaction.setDuration(log.duration());
        interaction.setSubject(log.subject().isEmpty() ? null : log.subject());
        interaction.getTags().addAll(log.tags());
        for (Participant participant : line.people()) {
            PersonChoice choice = participant.person().orElseThrow();
            Person person = choice.isNew() ? session.create(person(choice.name()))
                    : session.find(Person.class, choice.id()).orElse(null);
            if (person != null && !interaction.getParticipants().contains(person)) {
                interaction.getParticipants().add(person);
            }
        }
        return session.create(interaction);
    }

    private static Person person(String name) {
        Person person = KithFactory.eINSTANCE.createPerson();
        person.setFormattedName(name);
        int space = name.lastIndexOf(' ');
        person.setGivenName(space < 0 ? name : name.substring(0, space));
        person.setFamilyName(space < 0 ? null : name.substring(space + 1));
        return person;
    }
}
