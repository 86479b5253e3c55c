package kith.timeline.internal.nudge;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import kith.core.Sessions;
import kith.core.brief.Briefs;
import kith.core.nudge.Nudges;
import kith.store.NetworkStore;
import kith.ui.Reading;

/** Reminds of the most urgent next steps at the times that the user has chosen, in a corner of the screen; else it is quiet. */
public final class Reminders implements IStartup {

    /** One more than is shown, to tell that there are more. */
    private static final int ASKED = 4;
    private static final int MINUTE = 60_000;

    private final Nudges nudges = new Nudges(RegistryFactory.getRegistry());
    private final Briefs briefs = new Briefs(RegistryFactory.getRegistry());
    private Display display;
    private ZonedDateTime last;

    @Override
    public void earlyStartup() {
        display = PlatformUI.getWorkbench().getDisplay();
        last = ZonedDateTime.now();
        onWindow(this::waitForNextLook);
    }

    private void onWindow(Runnable work) {
        if (!display.isDisposed()) {
            display.asyncExec(work);
        }
    }

    /** Time goes on while a computer sleeps, but the timers of its windows do not: so it looks each minute. */
    private void waitForNextLook() {
        display.timerExec(MINUTE - (int) (System.currentTimeMillis() % MINUTE) + 1, this::look);
    }

    private void look() {
        waitForNextLook();
        ZonedDateTime now = ZonedDateTime.now();
        ZonedDateTime before = last;
        last = now;
        if (ReminderTimes.parse(ReminderTimes.text()).filter(times -> ReminderTimes.haveCome(times, before, now)).isPresent()) {
            remind(now);
        }
    }

    private void remind(ZonedDateTime now) {
        Sessions sessions = PlatformUI.getWorkbench().getService(Sessions.class);
        if (sessions == null || sessions.current().isEmpty()) {
            return;
        }
        NetworkStore store = sessions.current().get().getStore();
        Reading.background().execute(() -> {
            List<Reminder> found = Reminder.read(store, nudges.suggest(store, now, ASKED), briefs, now);
            onWindow(() -> show(found));
        });
    }

    private void show(List<Reminder> found) {
        if (!found.isEmpty()) {
            new ReminderPopup(display, found, Reminders::open).open();
        }
    }

    private static void open() {
        // The user may be at work with another program.
        IWorkbenchWindow window = Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows()).findFirst().orElse(null);
        try {
            if (window != null && window.getActivePage() != null) {
                window.getShell().setMinimized(false);
                window.getShell().forceActive();
                window.getActivePage().showView(NudgesView.ID);
            }
        } catch (PartInitException e) {
            ILog.of(Reminders.class).error("The suggestions cannot be shown", e);
        }
    }
}
