package kith.core.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import kith.core.Session;
import kith.model.Entity;
import kith.model.Exchange;
import kith.model.ExchangeSide;
import kith.model.ExchangeState;
import kith.model.Person;
import kith.model.Task;
import kith.model.TaskKind;

/**
 * Saying thanks and what it is said for are one. A thank-you is for its exchange, or else for what its people gave in its
 * interaction: once it is said, that is thanked for, and once that is settled, it need not be said any more. Each is to be
 * called inside a command.
 */
public final class Thanks {

    private Thanks() {
    }

    /** Marks a task as done; what it thanks for is thanked for. */
    public static void done(Session session, Task task) {
        task.setDone(session.getClock().instant());
        if (task.getKind() == TaskKind.THANK_YOU) {
            List<Exchange> thanked = owedFor(session, task);
            thanked.forEach(exchange -> settle(session, exchange, ExchangeState.THANKED));
        }
    }

    /** Changes the state of an exchange; the thank-yous that were still to be said for it are done if it is settled. */
    public static void settle(Session session, Exchange exchange, ExchangeState state) {
        boolean wasOwed = isOwed(exchange);
        Ledger.set(exchange, state, session.getClock().instant());
        if (state == ExchangeState.THANKED || exchange.getClosed() != null) {
            Stream<Task> own = thankYous(session, exchange).filter(task -> task.getExchange() == exchange);
            Stream<Task> common = wasOwed && exchange.getInteraction() != null
                    ? thankYous(session, exchange.getInteraction()).filter(task -> isSaid(session, task, exchange)) : Stream.of();
            Stream.concat(own, common).filter(task -> task.getDone() == null).toList()
                    .forEach(task -> task.setDone(session.getClock().instant()));
        }
    }

    /** Returns whether thanks are owed for an exchange. */
    public static boolean isOwed(Exchange exchange) {
        return ExchangeList.TO_THANK.contains(exchange.getSide(), exchange.getState());
    }

    private static List<Exchange> owedFor(Session session, Task task) {
        if (task.getExchange() != null || task.getInteraction() == null) {
            return Stream.ofNullable(task.getExchange()).filter(Thanks::isOwed).toList();
        }
        Set<Person> thanked = new HashSet<>();
        thankYous(session, task.getInteraction()).filter(each -> each.getExchange() == null && each.getDone() != null)
                .forEach(each -> thanked.addAll(each.getPeople()));
        thanked.addAll(task.getPeople());
        return received(session, task).filter(Thanks::isOwed).filter(exchange -> concerns(task, exchange))
                .filter(exchange -> task.getPeople().isEmpty() || thanked.containsAll(exchange.getPeople())).toList();
    }

    /** What is not for one exchange alone is said when nothing is left that its people gave. */
    private static boolean isSaid(Session session, Task task, Exchange settled) {
        return task.getExchange() == null && concerns(task, settled)
                && received(session, task).noneMatch(exchange -> isOwed(exchange) && concerns(task, exchange));
    }

    private static boolean concerns(Task task, Exchange exchange) {
        return task.getPeople().isEmpty() || exchange.getPeople().isEmpty()
                || exchange.getPeople().stream().anyMatch(task.getPeople()::contains);
    }

    private static Stream<Exchange> received(Session session, Task task) {
        return referrers(session, task.getInteraction(), Exchange.class)
                .filter(exchange -> exchange.getInteraction() == task.getInteraction() && exchange.getSide() == ExchangeSide.TAKE);
    }

    private static Stream<Task> thankYous(Session session, Entity of) {
        return referrers(session, of, Task.class)
                .filter(task -> task.getKind() == TaskKind.THANK_YOU && (task.getExchange() == of || task.getInteraction() == of));
    }

    private static <T extends Entity> Stream<T> referrers(Session session, Entity of, Class<T> type) {
        return session.getStore().referrers(of.getId(), type.getSimpleName()).stream().flatMap(id -> session.find(type, id).stream());
    }
}
