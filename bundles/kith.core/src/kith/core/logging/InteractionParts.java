package kith.core.logging;

import java.time.Instant;
import java.util.List;

import kith.model.Entity;
import kith.model.Exchange;
import kith.model.Interaction;
import kith.model.Person;
import kith.model.Task;
import kith.model.TaskKind;

/**
 * What belongs to an interaction beside it: what was given and got in it, and what is to be done then. Whatever changes them
 * is to be called inside a command if the interaction is in a network.
 */
public interface InteractionParts {

    /** Returns what was given and got, in the order in which it was added. */
    List<Exchange> exchanges();

    /** Returns what is to be done and what was done, in the order in which it was added. */
    List<Task> tasks();

    /** Adds something that was given or got: information received, until it is said to be something else. */
    Exchange addExchange();

    /** Adds something to do: a thank-you is due the day after, all else in a week. */
    Task addTask(TaskKind kind);

    /** Takes away what was added. */
    void remove(Entity part);

    /** Returns a new person of a name. */
    Person newPerson(String name);

    /** Returns whether somebody is not in the network yet. */
    boolean isNew(Person person);

    /** Changes when the interaction was; what was given and got in it then moves along. */
    default void move(Interaction interaction, Runnable change) {
        Instant before = interaction.getAt();
        List<Exchange> then = before == null ? List.of()
                : exchanges().stream().filter(exchange -> before.equals(exchange.getAt())).toList();
        change.run();
        then.forEach(exchange -> exchange.setAt(interaction.getAt()));
    }

    /** Returns whether thanks are owed. */
    default boolean isThankYouOwed() {
        return tasks().stream().anyMatch(InteractionParts::isOpenThankYou);
    }

    /** Says whether thanks are owed. */
    default void setThankYouOwed(boolean owed) {
        if (!owed) {
            List.copyOf(tasks()).stream().filter(InteractionParts::isOpenThankYou).forEach(this::remove);
        } else if (!isThankYouOwed()) {
            addTask(TaskKind.THANK_YOU);
        }
    }

    private static boolean isOpenThankYou(Task task) {
        return task.getKind() == TaskKind.THANK_YOU && task.getDone() == null;
    }
}
