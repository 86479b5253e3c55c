package kith.goals.internal;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

import kith.core.EntityRef;
import kith.core.Session;
import kith.core.Sessions;
import kith.model.Goal;
import kith.model.KithFactory;
import kith.ui.Commands;
import kith.ui.EntityEditors;

/** Sets a goal for this month, and opens its editor. */
public final class NewGoalHandler extends AbstractHandler {

    private static final double TARGET = 5;

    @Override
    public Object execute(ExecutionEvent event) {
        create(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage());
        return null;
    }

    static void create(IWorkbenchPage page) {
        Optional<Session> session = page.getWorkbenchWindow().getService(Sessions.class).current();
        if (session.isEmpty()) {
            return;
        }
        Goal goal = KithFactory.eINSTANCE.createGoal();
        boolean done = Commands.run(page.getWorkbenchWindow().getShell(), session.get(), Messages.addGoal, () -> {
            LocalDate today = LocalDate.now();
            goal.setTitle(Messages.unnamed);
            goal.setTarget(TARGET);
            goal.setFrom(today.withDayOfMonth(1));
            goal.setTo(today.with(TemporalAdjusters.lastDayOfMonth()));
            session.get().create(goal);
        });
        if (done) {
            EntityEditors.openNew(page, EntityRef.of(goal));
        }
    }
}
