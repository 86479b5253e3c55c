package kith.events.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

import kith.core.EntityRef;
import kith.core.Session;
import kith.core.Sessions;
import kith.model.Event;
import kith.model.KithFactory;
import kith.ui.Commands;
import kith.ui.EntityEditors;

/** Plans an event, on the chosen day or else tomorrow, and opens its editor. */
public final class NewEventHandler extends AbstractHandler {

    private static final int HOUR = 10;

    @Override
    public Object execute(ExecutionEvent event) {
        create(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage(), null);
        return null;
    }

    /** @param day the day to plan it on, or null for tomorrow */
    static void create(IWorkbenchPage page, LocalDate day) {
        Optional<Session> session = page.getWorkbenchWindow().getService(Sessions.class).current();
        if (session.isEmpty()) {
            return;
        }
        Event planned = KithFactory.eINSTANCE.createEvent();
        boolean done = Commands.run(page.getWorkbenchWindow().getShell(), session.get(), Messages.addEvent, () -> {
            ZoneId zone = ZoneId.systemDefault();
            LocalDate date = day == null ? LocalDate.now().plusDays(1) : day;
            planned.setTitle(Messages.unnamed);
            planned.setZone(zone);
            planned.setStart(date.atTime(HOUR, 0).atZone(zone).toInstant());
            planned.setEnd(planned.getStart().plus(Duration.ofHours(1)));
            session.get().create(planned);
        });
        if (done) {
            EntityEditors.openNew(page, EntityRef.of(planned));
        }
    }
}
