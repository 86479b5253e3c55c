package kith.core.touch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;

import kith.core.Session;
import kith.core.logging.SentMessage;
import kith.core.task.MessageText;
import kith.model.Cadence;
import kith.model.Interaction;
import kith.model.KithFactory;
import kith.model.Person;
import kith.store.NetworkException;
import kith.store.Titles;

/** What a user does about a reminder. Each is one command; on the session's thread. */
public final class Touching {

    private Touching() {
    }

    /**
     * Puts off being in touch with people; whatever way of being in touch comes sooner ends that.
     *
     * @param until the day on which to be reminded again; null to be reminded at once
     * @throws NetworkException if it cannot be committed
     */
    public static void snooze(Session session, Collection<String> ids, LocalDate until) throws NetworkException {
        List<Person> people = people(session, ids);
        if (!people.isEmpty()) {
            session.execute(label(until == null ? Messages.remind : Messages.snooze, people),
                    () -> people.forEach(person -> snooze(person, until, session.getClock().instant())));
        }
    }

    private static void snooze(Person person, LocalDate until, Instant now) {
        Cadence cadence = person.getCadence();
        if (cadence == null && until == null) {
            return;
        } else if (cadence == null) {
            cadence = KithFactory.eINSTANCE.createCadence();
            person.setCadence(cadence);
        }
        cadence.setSnoozedUntil(until);
        cadence.setSnoozed(until == null ? null : now);
    }

    /**
     * Logs that the user was in touch with people: one interaction, which they all took part in.
     *
     * @param channel the id of the channel
     * @return the id of the interaction, or null if none of the people is there
     * @throws NetworkException if it cannot be committed
     */
    public static String log(Session session, Collection<String> ids, String channel, ZonedDateTime at) throws NetworkException {
        return log(session, ids, people -> {
            Interaction interaction = KithFactory.eINSTANCE.createInteraction();
            interaction.setChannel(channel);
            interaction.setAt(at.toInstant());
            interaction.setZone(at.getZone());
            interaction.getParticipants().addAll(people);
            return session.create(interaction);
        });
    }

    /**
     * Logs a message that the user has sent to a person: what was written is the note of the interaction.
     *
     * @param channel the id of the channel
     * @return the id of the interaction, or null if the person is not there
     * @throws NetworkException if it cannot be committed
     */
    public static String sent(Session session, String id, String channel, ZonedDateTime at, MessageText message)
            throws NetworkException {
        SentMessage sent = new SentMessage(channel, at, message.subject(), message.text());
        return log(session, List.of(id), people -> sent.log(session, people));
    }

    private static String log(Session session, Collection<String> ids, Function<List<Person>, Interaction> logging)
            throws NetworkException {
        List<Person> people = people(session, ids);
        if (people.isEmpty()) {
            return null;
        }
        AtomicReference<Interaction> logged = new AtomicReference<>();
        session.execute(label(Messages.log, people), () -> logged.set(logging.apply(people)));
        return logged.get().getId();
    }

    private static List<Person> people(Session session, Collection<String> ids) {
        return ids.stream().distinct().flatMap(id -> session.find(Person.class, id).stream()).toList();
    }

    private static String label(String one, List<Person> people) {
        return NLS.bind(one, people.size() == 1 ? Titles.of(people.get(0)) : NLS.bind(Messages.people, people.size()));
    }
}
