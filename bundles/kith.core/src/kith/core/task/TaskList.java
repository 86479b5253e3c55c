package kith.core.task;

import java.util.List;

import kith.store.query.Condition;
import kith.store.query.Condition.Match;
import kith.store.query.Condition.Not;
import kith.store.query.Condition.Present;
import kith.store.query.Fields;
import kith.store.query.Operator;

/** The tasks that belong together. */
public enum TaskList {
    /** Whom to thank. */
    THANK_YOUS,
    /** What to come back to. */
    FOLLOW_UPS,
    /** What else there is to do, preparations among it. */
    OTHERS,
    /** What was put off. */
    SNOOZED,
    /** What is done. */
    DONE;

    /** Returns the condition of queries that the tasks of this list meet on the day on which the query is answered. */
    public Condition condition() {
        Fields fields = Fields.of("Task");
        Condition done = new Present(fields.get("done"));
        Condition snoozed = new Match(fields.get("snoozed"), Operator.GREATER, "today");
        return switch (this) {
            case THANK_YOUS, FOLLOW_UPS, OTHERS -> kind(fields).and(new Not(done)).and(new Not(snoozed));
            case SNOOZED -> snoozed.and(new Not(done));
            case DONE -> done;
        };
    }

    private Condition kind(Fields fields) {
        return new Match(fields.get("kind"), Operator.EQUAL, switch (this) {
            case THANK_YOUS -> List.of("thank-you");
            case FOLLOW_UPS -> List.of("follow-up");
            default -> List.of("preparation", "to-do");
        });
    }
}
