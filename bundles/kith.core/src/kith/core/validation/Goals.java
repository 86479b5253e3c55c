package kith.core.validation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import kith.core.validation.Findings.Place;
import kith.model.Entity;
import kith.model.Goal;
import kith.model.GoalState;
import kith.model.KithPackage.Literals;

/** Goals that cannot be reached: without a target, or a part of themselves. */
final class Goals implements Rule {

    @Override
    public void check(Findings findings) {
        if (!(findings.entity() instanceof Goal goal)) {
            return;
        }
        if (goal.getState() == GoalState.ACTIVE && goal.getMetric() != null && !(goal.getTarget() > 0)) {
            findings.warn("goal.target", Place.of(Literals.GOAL__TARGET), Messages.target, null);
        }
        Set<String> parents = parents(goal, findings);
        if (goal.getId() != null && parents.contains(goal.getId())) {
            parents.remove(goal.getId());
            findings.warn("goal.cycle", Place.of(Literals.GOAL__PARENT), Messages.cycle,
                    new Fix(Messages.removeParent, (session, entity) -> ((Goal) entity).setParent(null)),
                    parents.toArray(String[]::new));
        }
    }

    /** Returns the ids of all goals above, up to the first that comes again. */
    private static Set<String> parents(Goal goal, Findings findings) {
        Set<String> parents = new HashSet<>();
        String next = References.id(goal, Literals.GOAL__PARENT);
        while (next != null && parents.add(next)) {
            Optional<Entity> parent = findings.store().load(next);
            next = parent.isPresent() && parent.get() instanceof Goal above ? References.id(above, Literals.GOAL__PARENT) : null;
        }
        return parents;
    }
}
