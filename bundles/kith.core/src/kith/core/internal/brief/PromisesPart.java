package kith.core.internal.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;

import kith.core.brief.BriefPart;
import kith.core.brief.BriefSubject;
import kith.model.Exchange;
import kith.model.ExchangeSide;
import kith.model.ExchangeState;
import kith.model.Task;
import kith.store.query.Condition;
import kith.store.query.Condition.Match;
import kith.store.query.Condition.Not;
import kith.store.query.Condition.Present;
import kith.store.query.Fields;
import kith.store.query.Operator;

/** What the user owes a person: what is to be done, what was offered, what nobody has said thanks for. */
public final class PromisesPart implements BriefPart {

    private static final int MOST = 10;

    @Override
    public List<String> lines(BriefSubject subject) {
        List<String> lines = new ArrayList<>();
        String person = subject.person().getId();
        Condition open = new Not(new Present(Fields.of("Task").get("done")));
        for (Task task : Referenced.with(subject.store(), person, Task.class, open, "due", MOST)) {
            String title = Objects.requireNonNullElse(task.getTitle(), "");
            lines.add(task.getDue() == null ? title : NLS.bind(Messages.due, title, subject.day(task.getDue())));
        }
        Fields fields = Fields.of("Exchange");
        Condition pending = new Match(fields.get("state"), Operator.EQUAL, "offered", "received");
        for (Exchange exchange : Referenced.with(subject.store(), person, Exchange.class, pending, "-at", MOST)) {
            if (exchange.getSide() == ExchangeSide.GIVE && exchange.getState() == ExchangeState.OFFERED) {
                lines.add(NLS.bind(Messages.youOffered, AsksPart.text(exchange)));
            } else if (exchange.getSide() == ExchangeSide.TAKE && exchange.getState() == ExchangeState.RECEIVED) {
                lines.add(NLS.bind(Messages.youReceived, AsksPart.text(exchange)));
            }
        }
        return lines;
    }
}
