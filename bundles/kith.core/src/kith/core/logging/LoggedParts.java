package kith.core.logging;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import kith.core.Session;
import kith.model.Entity;
import kith.model.Exchange;
import kith.model.Interaction;
import kith.model.Person;
import kith.model.Task;
import kith.model.TaskKind;

/** What belongs to an interaction that is in the network. Each change is to be made inside a command. */
public final class LoggedParts implements InteractionParts {

    private final Session session;
    private final Interaction interaction;

    /** @param interaction an interaction of the session */
    public LoggedParts(Session session, Interaction interaction) {
        this.session = session;
        this.interaction = interaction;
    }

    @Override
    public List<Exchange> exchanges() {
        return referrers(Exchange.class).filter(exchange -> exchange.getInteraction() == interaction).toList();
    }

    @Override
    public List<Task> tasks() {
        return referrers(Task.class).filter(task -> task.getInteraction() == interaction).toList();
    }

    /** Ids begin with the time at which they were made. */
    private <T extends Entity> Stream<T> referrers(Class<T> type) {
        return session.getStore().referrers(interaction.getId(), type.getSimpleName()).stream().sorted()
                .flatMap(id -> session.find(type, id).stream());
    }

    @Override
    public Exchange addExchange() {
        Exchange exchange = LogDraft.exchange();
        exchange.setAt(interaction.getAt());
        exchange.setInteraction(interaction);
        exchange.getPeople().addAll(interaction.getParticipants());
        return session.create(exchange);
    }

    @Override
    public Task addTask(TaskKind kind) {
        Task task = LogDraft.task(kind, LocalDate.ofInstant(session.getClock().instant(), ZoneId.systemDefault()));
        task.setInteraction(interaction);
        task.getPeople().addAll(interaction.getParticipants());
        task.setTitle(LogDraft.title(task, interaction, ""));
        return session.create(task);
    }

    @Override
    public void remove(Entity part) {
        session.remove(part);
    }

    @Override
    public Person newPerson(String name) {
        return session.create(LogDraft.person(name));
    }

    @Override
    public boolean isNew(Person person) {
        return false;
    }
}
