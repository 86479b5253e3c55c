package kith.core.internal.nudge;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import kith.core.EntityRef;
import kith.core.nudge.Nudge;
import kith.core.nudge.NudgeRule;
import kith.core.task.TaskList;
import kith.store.EntityQuery;
import kith.store.EntityRow;
import kith.store.NetworkStore;
import kith.store.query.Condition;
import kith.store.query.Fields;

/** Suggests to say the thanks that are owed and to follow up what is due. Thanks are more urgent the older they are. */
public final class TaskRule implements NudgeRule {

    @Override
    public List<Nudge> nudges(NetworkStore store, ZonedDateTime now, int limit) {
        Fields fields = Fields.of("Task");
        Condition open = Condition.any(List.of(TaskList.THANK_YOUS.condition(), TaskList.FOLLOW_UPS.condition()));
        EntityQuery query = new EntityQuery("Task", open, fields.sorts("due"), List.of(fields.get("due")));
        List<Nudge> nudges = new ArrayList<>();
        for (EntityRow row : store.list(query).rows(0, limit)) {
            String due = row == null ? "" : row.values().get(0);
            if (!due.isEmpty() && !LocalDate.parse(due).isAfter(now.toLocalDate())) {
                long days = ChronoUnit.DAYS.between(LocalDate.parse(due), now.toLocalDate());
                nudges.add(new Nudge(row.title(), days == 0 ? Messages.dueToday : days == 1 ? Messages.owedOne : NLS.bind(Messages.owed, days),
                        new EntityRef("Task", row.id()), 1.5 + Math.min(1, days / 14.0)));
            }
        }
        return nudges;
    }
}
