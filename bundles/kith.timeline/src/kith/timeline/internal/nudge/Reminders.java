package kith.timeline.internal.nudge;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolTip;
import org.eclipse.swt.widgets.Tray;
import org.eclipse.swt.widgets.TrayItem;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import kith.core.Sessions;
import kith.core.nudge.Nudge;
import kith.core.nudge.Nudges;
import kith.core.nudge.Suggestion;
import kith.store.NetworkStore;
import kith.ui.Icons;
import kith.ui.Reading;

/** Reminds of the most urgent next steps at the times that the user has chosen, on the desktop; quiet at any other. */
public final class Reminders implements IStartup {

    private static final int NAMED = 3;

    private final Nudges nudges = new Nudges(RegistryFactory.getRegistry());
    private final Runnable reminder = this::remind;
    private Display display;
    private TrayItem item;

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
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        Sessions sessions = PlatformUI.getWorkbench().getService(Sessions.class);
        if (window == null || sessions == null || sessions.current().isEmpty()) {
            return;
        }
        NetworkStore store = sessions.current().get().getStore();
        Reading.background().execute(() -> {
            List<Nudge> found = nudges.suggest(store, ZonedDateTime.now(), NAMED + 1).stream().map(Suggestion::nudge).toList();
            onWindow(() -> show(window, found));
        });
    }

    private void show(IWorkbenchWindow window, List<Nudge> found) {
        Shell shell = window.getShell();
        if (found.isEmpty() || shell == null || shell.isDisposed()) {
            return;
        }
        ToolTip tip = new ToolTip(shell, SWT.BALLOON | SWT.ICON_INFORMATION);
        tip.setText(found.size() == 1 ? Messages.remindOne : NLS.bind(Messages.remindMany, found.size() > NAMED ? NAMED + "+" : found.size()));
        tip.setMessage(found.stream().limit(NAMED).map(nudge -> NLS.bind(Messages.remindLine, nudge.text(), nudge.reason()))
                .collect(Collectors.joining("\n")));
        tip.addListener(SWT.Selection, event -> open(window));
        Tray tray = display.getSystemTray();
        if (tray != null) {
            if (item == null || item.isDisposed()) {
                item = new TrayItem(tray, SWT.NONE);
                item.setImage(Icons.get("bell"));
                item.setToolTipText(Messages.nudges);
                item.addListener(SWT.Selection, event -> open(window));
            }
            item.setToolTip(tip);
        } else {
            tip.setLocation(shell.toDisplay(shell.getClientArea().width - 40, shell.getClientArea().height - 40));
        }
        tip.setVisible(true);
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
