package kith.timeline.internal.nudge;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.notifications.AbstractNotificationPopup;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import kith.core.nudge.Nudge;
import kith.ui.Colors;
import kith.ui.Icons;
import kith.ui.WidgetKeys;

/** Tells of next steps in a corner of the screen, and goes by itself. It takes no focus. */
final class ReminderPopup extends AbstractNotificationPopup {

    private static final long MILLIS = 40_000;
    private static final int WIDTH = 340;
    private static final String ELLIPSIS = "\u2026";
    private static final int INDENT = 10;
    private static final int GAP = 6;
    private static final int NAMED = 3;

    private final List<Reminder> reminders;
    private final Runnable open;

    /**
     * It belongs to no window: that may be out of sight while the user is at work with another program.
     *
     * @param open shows all suggestions
     */
    ReminderPopup(Display display, List<Reminder> reminders, Runnable open) {
        super(display);
        setDelayClose(MILLIS);
        this.reminders = reminders;
        this.open = open;
    }

    @Override
    protected String getPopupShellTitle() {
        int count = reminders.size();
        return count == 1 ? Messages.remindOne : NLS.bind(Messages.remindMany, count > NAMED ? NAMED + "+" : count);
    }

    @Override
    protected Image getPopupShellImage(int maximumHeight) {
        return Icons.get("bell");
    }

    @Override
    protected void createContentArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 6).spacing(0, 2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        for (Reminder reminder : reminders.subList(0, Math.min(NAMED, reminders.size()))) {
            Nudge nudge = reminder.nudge();
            Link step = new Link(area, SWT.WRAP);
            step.setText("<a>" + nudge.text().replace("&", "&&").replace("<", "") + "</a>");
            step.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> openAll()));
            WidgetKeys.set(step, "kith.timeline.reminder.step");
            GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).indent(0, area.getChildren().length > 1 ? GAP : 0).applyTo(step);
            Label reason = new Label(area, SWT.WRAP);
            reason.setText(nudge.reason().replace("&", "&&"));
            Colors.mute(reason);
            GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(reason);
            reminder.context().forEach(line -> context(area, line));
        }
    }

    private static void context(Composite area, String line) {
        Label label = new Label(area, SWT.NONE);
        label.setText(cut(label, line).replace("&", "&&"));
        label.setToolTipText(line);
        WidgetKeys.set(label, "kith.timeline.reminder.context");
        GridDataFactory.fillDefaults().hint(WIDTH - INDENT, SWT.DEFAULT).indent(INDENT, 0).applyTo(label);
    }

    /** Returns the part of a line that has room. */
    private static String cut(Label label, String line) {
        GC gc = new GC(label);
        try {
            String part = line;
            while (gc.textExtent(part).x > WIDTH - INDENT) {
                part = part.substring(0, part.length() - 2).stripTrailing() + ELLIPSIS;
            }
            return part;
        } finally {
            gc.dispose();
        }
    }

    private void openAll() {
        close();
        open.run();
    }
}
