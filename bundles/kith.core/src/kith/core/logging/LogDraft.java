package kith.core.logging;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.util.EcoreUtil;

import kith.core.Session;
import kith.model.Direction;
import kith.model.Entity;
import kith.model.Event;
import kith.model.Exchange;
import kith.model.Interaction;
import kith.model.KithFactory;
import kith.model.Person;
import kith.model.Task;
import kith.model.TaskKind;
import kith.store.ContactKey;
import kith.store.EventDay;
import kith.store.Ids;
import kith.store.Titles;

/**
 * What is to be logged, before it is: an interaction, what was given and got in it, what is to be done then, and the people
 * in it who are new. None of them is in the network until {@link #save}, and may be changed freely until then. To be used on
 * the session's thread.
 */
public final class LogDraft implements InteractionParts {

    private static final int USUAL_DAYS = 7;

    private final Session session;
    private final Interaction interaction;
    private final List<Exchange> exchanges = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private final List<Person> added;
    private boolean happened = true;

    /** Makes a draft of something that is going on now. */
    public LogDraft(Session session, ZoneId zone) {
        this.session = session;
        added = new ArrayList<>();
        interaction = KithFactory.eINSTANCE.createInteraction();
        interaction.setId(Ids.next(session.getClock().instant(), new SecureRandom()));
        interaction.setAt(session.getClock().instant());
        interaction.setZone(zone);
        interaction.setDirection(Direction.MUTUAL);
    }

    private LogDraft(LogDraft other) {
        session = other.session;
        happened = other.happened;
        added = other.added;
        interaction = EcoreUtil.copy(other.interaction);
        interaction.getParticipants().clear();
        interaction.setId(Ids.next(session.getClock().instant(), new SecureRandom()));
    }

    /**
     * Says how it was and who took part.
     *
     * @param channel the id of a channel
     * @param people ids of people; those who are gone are left out
     */
    public void begin(String channel, Collection<String> people) {
        interaction.setChannel(channel);
        people.forEach(id -> session.find(Person.class, id).ifPresent(interaction.getParticipants()::add));
    }

    /**
     * Says at which event it was, and so when and where and what it was about.
     *
     * @param channel the id of a channel
     */
    public void begin(String channel, Event event) {
        interaction.setChannel(channel);
        interaction.setEvent(event);
        interaction.setSubject(event.getTitle());
        interaction.setPlace(event.getPlace());
        if (event.getStart() == null) {
            return;
        }
        ZoneId zone = event.getZone() == null ? interaction.getZone() : event.getZone();
        if (event.isAllDay()) {
            WholeDay.set(interaction, EventDay.of(event), zone, session.getClock().instant());
            return;
        }
        interaction.setAt(event.getStart());
        interaction.setZone(zone);
        if (event.getEnd() != null && event.getEnd().isAfter(event.getStart())) {
            interaction.setDuration(Duration.between(event.getStart(), event.getEnd()));
        }
    }

    /**
     * Returns a draft of another interaction that is the same in all but its people and parts; who is new in one is new in
     * both.
     */
    public LogDraft copy() {
        return new LogDraft(this);
    }

    /** Returns the session that it will be logged in. */
    public Session session() {
        return session;
    }

    /** Returns the interaction, which is in no network. */
    public Interaction interaction() {
        return interaction;
    }

    @Override
    public List<Exchange> exchanges() {
        return Collections.unmodifiableList(exchanges);
    }

    @Override
    public List<Task> tasks() {
        return Collections.unmodifiableList(tasks);
    }

    /** Says that nothing has happened yet: only what is to be done is logged. */
    public void setHappened(boolean value) {
        happened = value;
    }

    /** Returns a new person of a name, the same one for the same name. */
    @Override
    public Person newPerson(String name) {
        return added.stream().filter(person -> ContactKey.fold(Titles.of(person)).equals(ContactKey.fold(name))).findFirst()
                .orElseGet(() -> {
                    Person person = person(name);
                    added.add(person);
                    return person;
                });
    }

    /** Makes a person of a name, who is in no network. */
    public static Person person(String name) {
        String whole = name.strip().replaceAll("\\s+", " ");
        Person person = KithFactory.eINSTANCE.createPerson();
        person.setFormattedName(whole);
        int space = whole.lastIndexOf(' ');
        person.setGivenName(space < 0 ? whole : whole.substring(0, space));
        person.setFamilyName(space < 0 ? null : whole.substring(space + 1));
        return person;
    }

    @Override
    public boolean isNew(Person person) {
        return added.contains(person);
    }

    @Override
    public Exchange addExchange() {
        exchanges.add(exchange());
        return exchanges.getLast();
    }

    static Exchange exchange() {
        Exchange exchange = KithFactory.eINSTANCE.createExchange();
        Stance.GOT.set(exchange);
        return exchange;
    }

    @Override
    public Task addTask(TaskKind kind) {
        tasks.add(task(kind, today()));
        return tasks.getLast();
    }

    static Task task(TaskKind kind, LocalDate today) {
        Task task = KithFactory.eINSTANCE.createTask();
        task.setKind(kind);
        task.setDue(today.plusDays(kind == TaskKind.THANK_YOU ? 1 : USUAL_DAYS));
        return task;
    }

    private LocalDate today() {
        ZoneId zone = interaction.getZone() == null ? ZoneId.systemDefault() : interaction.getZone();
        return LocalDate.ofInstant(session.getClock().instant(), zone);
    }

    @Override
    public void remove(Entity part) {
        exchanges.remove(part);
        tasks.remove(part);
    }

    /** Returns whether there is anything to log: somebody, or at least words or something to do. */
    public boolean isSomething() {
        return !interaction.getParticipants().isEmpty() || !text(interaction.getSubject()).isEmpty()
                || !text(interaction.getNote()).isEmpty() || !exchanges.isEmpty() || !tasks.isEmpty();
    }

    /**
     * Adds everything to the network; to be called inside a command, once. Exchanges and tasks that name nobody are about
     * everybody who took part, tasks without a title get one.
     *
     * @param channels returns the name of a channel by its id
     * @return the interaction, or the first task if nothing has happened yet
     */
    public Entity save(UnaryOperator<String> channels) {
        List<Person> people = present(interaction.getParticipants());
        ECollections.setEList(interaction.getParticipants(), people);
        String way = channels.apply(text(interaction.getChannel()));
        if (happened) {
            session.create(interaction);
        }
        Interaction happening = happened ? interaction : null;
        exchanges.forEach(exchange -> save(exchange, happening, people));
        tasks.forEach(task -> save(task, happening, people, way));
        return happened ? interaction : tasks.get(0);
    }

    private void save(Exchange exchange, Interaction happening, List<Person> people) {
        ECollections.setEList(exchange.getPeople(), exchange.getPeople().isEmpty() ? people : present(exchange.getPeople()));
        exchange.setText(exchange.getText() == null ? interaction.getSubject() : exchange.getText());
        Instant at = exchange.getAt();
        exchange.setAt(at == null ? interaction.getAt() : at);
        exchange.setInteraction(happening);
        session.create(exchange);
    }

    private void save(Task task, Interaction happening, List<Person> people, String way) {
        ECollections.setEList(task.getPeople(), task.getPeople().isEmpty() ? people : present(task.getPeople()));
        task.setTitle(title(task, interaction, way));
        task.setInteraction(happening);
        if (happening == null) {
            task.getTags().addAll(interaction.getTags());
        }
        session.create(task);
    }

    /** Returns the people as they are now: those who are new are added, those who are gone are left out. */
    private List<Person> present(List<Person> people) {
        List<Person> found = new ArrayList<>();
        for (Person person : List.copyOf(people)) {
            Person now = person.getId() == null ? null : session.find(Person.class, person.getId()).orElse(null);
            if (now == null && (person.getId() == null || added.contains(person))) {
                // Also one who has an id already: from a command before that could not be committed.
                now = session.create(person);
            }
            if (now != null && !found.contains(now)) {
                found.add(now);
            }
        }
        return found;
    }

    /** A task has to be understood where the interaction is not at hand. */
    static String title(Task task, Interaction interaction, String way) {
        String said = text(task.getTitle());
        if (!said.isEmpty()) {
            return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
        }
        String names = task.getPeople().stream().map(Titles::of).filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
        String pattern = switch (task.getKind()) {
            case TO_DO -> names.isEmpty() ? way : Messages.planWith;
            case THANK_YOU -> names.isEmpty() ? Messages.thankYou : Messages.thankYouTo;
            default -> names.isEmpty() ? Messages.followUp : Messages.followUpWith;
        };
        String title = pattern.replace("{0}", names).replace("{1}", way);
        String subject = text(interaction.getSubject());
        return subject.isEmpty() ? title : Messages.about.replace("{0}", title).replace("{1}", subject);
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }
}
