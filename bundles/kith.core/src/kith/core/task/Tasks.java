package kith.core.task;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import kith.core.Session;
import kith.core.ledger.Thanks;
import kith.core.logging.SentMessage;
import kith.model.Attendee;
import kith.model.Entity;
import kith.model.Event;
import kith.model.Exchange;
import kith.model.Interaction;
import kith.model.KithFactory;
import kith.model.Person;
import kith.model.Task;
import kith.model.TaskKind;
import kith.store.NetworkException;
import kith.store.Titles;

/** What a user does about thank-yous, follow-ups and other tasks. Each is one command; on the session's thread. */
public final class Tasks {

    private static final MessageText NO_MESSAGE = new MessageText("", "");

    private Tasks() {
    }

    /**
     * Adds a thank-you or a follow-up to each of some objects.
     *
     * @param about people, or interactions, exchanges and events, whose people it is then about; others are passed over
     * @param due the day on which it is due, or null for none
     * @return the tasks, empty if there is nothing to add them to
     * @throws NetworkException if it cannot be committed
     */
    public static List<Task> add(Session session, TaskKind kind, Collection<? extends Entity> about, LocalDate due)
            throws NetworkException {
        List<Task> tasks = about.stream().map(each -> task(kind, each, due)).filter(task -> !task.getPeople().isEmpty()).toList();
        if (!tasks.isEmpty()) {
            session.execute(tasks.size() == 1 ? tasks.get(0).getTitle() : NLS.bind(Messages.addMany, tasks.size()),
                    () -> tasks.forEach(session::create));
        }
        return tasks;
    }

    private static Task task(TaskKind kind, Entity about, LocalDate due) {
        Task task = KithFactory.eINSTANCE.createTask();
        task.setKind(kind);
        task.setDue(due);
        switch (about) {
            case Interaction interaction -> {
                task.setInteraction(interaction);
                task.getPeople().addAll(interaction.getParticipants());
            }
            case Exchange exchange -> {
                task.setExchange(exchange);
                task.getPeople().addAll(exchange.getPeople());
            }
            case Event event -> {
                task.setEvent(event);
                event.getAttendees().stream().map(Attendee::getPerson).filter(Objects::nonNull).distinct().forEach(task.getPeople()::add);
            }
            case Person person -> task.getPeople().add(person);
            default -> { }
        }
        String names = String.join(", ", task.getPeople().stream().map(Titles::of).toList());
        String subject = about instanceof Person ? "" : Titles.of(about);
        String title = kind == TaskKind.THANK_YOU ? Messages.thank : Messages.followUp;
        task.setTitle(subject.isBlank() ? NLS.bind(title, names) : NLS.bind(Messages.about, NLS.bind(title, names), subject));
        return task;
    }

    /**
     * Marks tasks as done without logging anything; what thanks were said for is thanked for.
     *
     * @throws NetworkException if it cannot be committed
     */
    public static void done(Session session, Collection<String> ids) throws NetworkException {
        List<Task> tasks = open(session, ids);
        if (!tasks.isEmpty()) {
            session.execute(label(Messages.done, tasks), () -> tasks.forEach(task -> Thanks.done(session, task)));
        }
    }

    /**
     * Marks tasks as not done after all. What was thanked for stays so.
     *
     * @throws NetworkException if it cannot be committed
     */
    public static void reopen(Session session, Collection<String> ids) throws NetworkException {
        List<Task> tasks = ids.stream().flatMap(id -> session.find(Task.class, id).stream()).filter(task -> task.getDone() != null)
                .toList();
        if (!tasks.isEmpty()) {
            session.execute(label(Messages.reopen, tasks), () -> tasks.forEach(task -> task.setDone(null)));
        }
    }

    /**
     * Marks tasks as done and logs, for each, how they were done: an interaction with the people that it is about.
     *
     * @param channel the id of the channel
     * @return the ids of the interactions
     * @throws NetworkException if it cannot be committed
     */
    public static List<String> log(Session session, Collection<String> ids, String channel, ZonedDateTime at)
            throws NetworkException {
        return log(session, ids, channel, at, NO_MESSAGE);
    }

    /**
     * Marks a task as done and logs the message that it was done with: what was written is the note of the interaction.
     *
     * @param channel the id of the channel
     * @return the id of the interaction; empty if the task is done already, or gone
     * @throws NetworkException if it cannot be committed
     */
    public static Optional<String> sent(Session session, String id, String channel, ZonedDateTime at, MessageText message)
            throws NetworkException {
        return log(session, List.of(id), channel, at, message).stream().findFirst();
    }

    private static List<String> log(Session session, Collection<String> ids, String channel, ZonedDateTime at, MessageText message)
            throws NetworkException {
        List<Task> tasks = open(session, ids);
        Set<String> logged = new LinkedHashSet<>();
        if (!tasks.isEmpty()) {
            session.execute(label(Messages.log, tasks), () -> {
                for (Task task : tasks) {
                    String subject = message.subject().isBlank() ? task.getTitle() : message.subject();
                    SentMessage sent = new SentMessage(channel, at, Objects.requireNonNullElse(subject, ""), message.text());
                    logged.add(sent.log(session, task.getPeople()).getId());
                    Thanks.done(session, task);
                }
            });
        }
        return List.copyOf(logged);
    }

    /**
     * Puts tasks off.
     *
     * @param until the day on which to be reminded again; null to be reminded at once
     * @throws NetworkException if it cannot be committed
     */
    public static void snooze(Session session, Collection<String> ids, LocalDate until) throws NetworkException {
        List<Task> tasks = open(session, ids);
        if (!tasks.isEmpty()) {
            session.execute(label(Messages.snooze, tasks), () -> tasks.forEach(task -> task.setSnoozedUntil(until)));
        }
    }

    private static List<Task> open(Session session, Collection<String> ids) {
        return ids.stream().flatMap(id -> session.find(Task.class, id).stream()).filter(task -> task.getDone() == null).toList();
    }

    private static String label(String words, List<Task> tasks) {
        return NLS.bind(words, tasks.size() == 1 ? Titles.of(tasks.get(0)) : NLS.bind(Messages.tasks, tasks.size()));
    }
}
