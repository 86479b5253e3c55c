package kith.core.logging;

import java.time.ZonedDateTime;
import java.util.List;

import kith.core.Session;
import kith.model.Direction;
import kith.model.Interaction;
import kith.model.KithFactory;
import kith.model.Person;

/**
 * A message that the user has sent.
 *
 * @param channel the id of the channel
 * @param at when it was sent
 * @param subject what it is about, empty if that is not known
 * @param text what was written, empty if that is not known
 */
public record SentMessage(String channel, ZonedDateTime at, String subject, String text) {

    /** Logs that it went to people: what was written is the note of the interaction. To be called inside a command. */
    public Interaction log(Session session, List<Person> people) {
        Interaction interaction = KithFactory.eINSTANCE.createInteraction();
        interaction.setChannel(channel);
        interaction.setDirection(Direction.OUTGOING);
        interaction.setAt(at.toInstant());
        interaction.setZone(at.getZone());
        interaction.setSubject(subject.isBlank() ? null : subject);
        interaction.setNote(text.isBlank() ? null : text);
        interaction.getParticipants().addAll(people);
        return session.create(interaction);
    }
}
