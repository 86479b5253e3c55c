package kith.core.internal.nudge;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import kith.core.EntityRef;
import kith.core.internal.ReferenceIds;
import kith.core.logging.WholeDay;
import kith.core.nudge.Nudge;
import kith.core.nudge.NudgeRule;
import kith.core.nudge.Step;
import kith.core.task.TaskList;
import kith.model.Interaction;
import kith.model.KithPackage.Literals;
import kith.store.EntityQuery;
import kith.store.EntityRow;
import kith.store.NetworkStore;
import kith.store.query.Condition;
import kith.store.query.Fields;

/** Suggests to say the thanks that are owed and to follow up what is due. Thanks are more urgent the older they are. */
public final class TaskRule implements NudgeRule {

    private static final String THANKS = "thank-you";

    private final LastTime lastTime;

    public TaskRule() {
        this(LastTime.contributed());
    }

    /** @param lastTime tells of interactions */
    public TaskRule(LastTime lastTime) {
        this.lastTime = lastTime;
    }

    @Override
    public List<Nudge> nudges(NetworkStore store, ZonedDateTime now, int limit) {
        Fields fields = Fields.of("Task");
        Condition open = Condition.any(List.of(TaskList.THANK_YOUS.condition(), TaskList.FOLLOW_UPS.condition()));
        EntityQuery query = new EntityQuery("Task", open, fields.sorts("due"), List.of(fields.get("due"), fields.get("kind")));
        List<Nudge> nudges = new ArrayList<>();
        for (EntityRow row : store.list(query).rows(0, limit)) {
            String due = row == null ? "" : row.values().get(0);
            if (!due.isEmpty() && !LocalDate.parse(due).isAfter(now.toLocalDate())) {
                long days = ChronoUnit.DAYS.between(LocalDate.parse(due), now.toLocalDate());
                String reason = reason(store, row.id(), row.values().get(1).equals(THANKS), LocalDate.parse(due), now);
                nudges.add(new Nudge(row.title(), reason, new EntityRef("Task", row.id()), 1.5 + Math.min(1, days / 14.0), Step.WRITE,
                        null));
            }
        }
        return nudges;
    }

    private String reason(NetworkStore store, String task, boolean thanks, LocalDate due, ZonedDateTime now) {
        Optional<Interaction> interaction = store.load(task).map(each -> ReferenceIds.of(each, Literals.TASK__INTERACTION))
                .flatMap(store::load).filter(Interaction.class::isInstance).map(Interaction.class::cast)
                .filter(each -> each.getAt() != null);
        String was = NLS.bind(Messages.wasDue, LastTime.ago(due, now.toLocalDate()));
        return interaction.map(each -> NLS.bind(thanks ? Messages.thanksSince : Messages.promisedAfter, new Object[] {
                lastTime.channel(each.getChannel()), LastTime.ago(WholeDay.of(each, now.getZone()), now.toLocalDate()), was })).orElse(
                        NLS.bind(thanks ? Messages.thanks : Messages.promised, was));
    }
}
