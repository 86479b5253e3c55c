package kith.testsupport;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import kith.model.Cadence;
import kith.model.Email;
import kith.model.Entity;
import kith.model.Event;
import kith.model.Goal;
import kith.model.Interaction;
import kith.model.KithFactory;
import kith.model.Person;
import kith.store.Batch;
import kith.store.Ids;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Stores;

/** Builds small networks that say just what a test is about. */
public final class NetworkBuilder {

    private static final KithFactory MODEL = KithFactory.eINSTANCE;

    private final Random random = new Random(1);
    private final Instant now;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final List<Entity> others = new ArrayList<>();

    /** @param now when the objects are made */
    public NetworkBuilder(Instant now) {
        this.now = now;
    }

    /** Adds a person with an address of electronic mail and tags. */
    public NetworkBuilder person(String name, String email, String... tags) {
        Person person = identified(MODEL.createPerson());
        person.setFormattedName(name);
        Email mail = MODEL.createEmail();
        mail.setAddress(email);
        person.getEmails().add(mail);
        person.getTags().addAll(List.of(tags));
        people.put(name, person);
        return this;
    }

    /** Says how often to be in touch with a person who was added before. */
    public NetworkBuilder cadence(String name, int days) {
        Cadence cadence = MODEL.createCadence();
        cadence.setIdealDays(days);
        people.get(name).setCadence(cadence);
        return this;
    }

    /** Adds an interaction with people who were added before. */
    public NetworkBuilder interaction(Instant at, String channel, String subject, String... names) {
        Interaction interaction = identified(MODEL.createInteraction());
        interaction.setAt(at);
        interaction.setChannel(channel);
        interaction.setSubject(subject);
        for (String name : names) {
            interaction.getParticipants().add(people.get(name));
        }
        others.add(interaction);
        return this;
    }

    /** Adds an event. */
    public NetworkBuilder event(String title, Instant start, Instant end) {
        Event event = identified(MODEL.createEvent());
        event.setTitle(title);
        event.setStart(start);
        event.setEnd(end);
        others.add(event);
        return this;
    }

    /** Adds a goal that a metric measures. */
    public NetworkBuilder goal(String title, String metric, double target, LocalDate from, LocalDate to) {
        Goal goal = identified(MODEL.createGoal());
        goal.setTitle(title);
        goal.setMetric(metric);
        goal.setTarget(target);
        goal.setFrom(from);
        goal.setTo(to);
        others.add(goal);
        return this;
    }

    /**
     * Writes the network to a new file.
     *
     * @return the file
     */
    public Path write(Path file) throws NetworkException {
        try (NetworkStore store = Stores.create(file); Batch batch = store.begin("Test", false)) {
            for (Person person : people.values()) {
                batch.put(person);
            }
            for (Entity other : others) {
                batch.put(other);
            }
            batch.commit();
        }
        return file;
    }

    private <T extends Entity> T identified(T entity) {
        entity.setId(Ids.next(now, random));
        entity.setCreated(now);
        entity.setChanged(now);
        return entity;
    }
}
