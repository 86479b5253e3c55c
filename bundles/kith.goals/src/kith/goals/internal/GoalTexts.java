package kith.goals.internal;

import java.text.NumberFormat;

import org.eclipse.osgi.util.NLS;

import kith.core.GoalProgress;
import kith.core.GoalProgress.Pace;
import kith.store.GoalRow;

/** What is said of goals. */
final class GoalTexts {

    private GoalTexts() {
    }

    /** Returns the measured value against the target, such as "3 of 5". */
    static String value(GoalRow goal, GoalProgress progress) {
        NumberFormat format = NumberFormat.getInstance();
        format.setMaximumFractionDigits(1);
        return Double.isNaN(progress.value()) ? Messages.notMeasured
                : NLS.bind(Messages.valueOf, format.format(progress.value()), format.format(goal.target()));
    }

    /** Returns how a goal stands. */
    static String pace(Pace pace) {
        return switch (pace) {
            case REACHED -> Messages.reached;
            case AHEAD -> Messages.ahead;
            case ON_PACE -> Messages.onPace;
            case BEHIND -> Messages.behind;
            case MISSED -> Messages.missed;
            case UNKNOWN -> "";
        };
    }

    /** Returns how much time is left. */
    static String left(GoalProgress progress) {
        Long days = progress.daysLeft();
        if (days == null) {
            return "";
        } else if (days <= 0) {
            return Messages.over;
        }
        return days == 1 ? Messages.lastDay : NLS.bind(Messages.daysLeft, days);
    }
}
