package kith.timeline.internal.nudge;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import kith.core.Sessions;
import kith.core.nudge.Nudge;
import kith.core.nudge.Nudges;
import kith.core.nudge.Suggestion;
import kith.store.NetworkStore;
import kith.ui.Reading;

/** Reminds of the most urgent next steps at the times that the user has chosen, in a corner of the screen; else it is quiet. */
public final class Reminders implements IStartup {

    /** One more than is shown, to tell that there are more. */
    private static final int ASKED = 4;

    private final Nudges nudges = new Nudges(RegistryFactory.getRegistry());
    private final Runnable reminder = this::remind;
    private Display display;

    @Override
    public void earlyStartup() {
        display = PlatformUI.getWorkbench().getDisplay();
        InstanceScope.INSTANCE.getNode("kith.timeline").addPreferenceChangeListener(event -> onWindow(this::schedule));
        onWindow(this::schedule);
    }

    private void onWindow(Runnable work) {
        if (!display.isDisposed()) {
            display.asyncExec(work);
        }
    }

    private void schedule() {
        display.timerExec(-1, reminder);
        ReminderTimes.parse(ReminderTimes.text()).flatMap(times -> ReminderTimes.untilNext(times, ZonedDateTime.now()))
                .map(Duration::toMillis).ifPresent(delay -> display.timerExec((int) Math.min(delay + 1, Integer.MAX_VALUE), reminder));
    }

    private void remind() {
        schedule();
        // The user may be at work with another program.
        IWorkbenchWindow window = Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows()).findFirst().orElse(null);
        Sessions sessions = PlatformUI.getWorkbench().getService(Sessions.class);
        if (window == null || sessions == null || sessions.current().isEmpty()) {
            return;
        }
        NetworkStore store = sessions.current().get().getStore();
        Reading.background().execute(() -> {
            List<Nudge> found = nudges.suggest(store, ZonedDateTime.now(), ASKED).stream().map(Suggestion::nudge).toList();
            onWindow(() -> show(window, found));
        });
    }

    private void show(IWorkbenchWindow window, List<Nudge> found) {
        Shell shell = window.getShell();
        if (!found.isEmpty() && shell != null && !shell.isDisposed()) {
            new ReminderPopup(shell, found, () -> open(window)).open();
        }
    }

    private void open(IWorkbenchWindow window) {
        try {
            if (window.getActivePage() != null) {
                window.getShell().forceActive();
                window.getActivePage().showView(NudgesView.ID);
            }
        } catch (PartInitException e) {
            ILog.of(Reminders.class).error("The suggestions cannot be shown", e);
        }
    }
}
