package kith.timeline.internal;

import java.time.Instant;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import kith.timeline.internal.model.RunningCall;
import kith.ui.Icons;
import kith.ui.WidgetKeys;

/** Shows in a corner of the window for how long a call has been going on, whatever else is open. */
final class CallShell {

    private static final int SECOND = 1000;
    private static final int MARGIN = 24;

    private final RunningCall call = new RunningCall(Instant.now());
    private final Consumer<RunningCall> ended;
    private final Shell shell;
    private final Label time;

    /**
     * @param names who is called; empty if that is not known yet
     * @param ended is given the call when the user ends it
     */
    CallShell(Shell parent, String names, Consumer<RunningCall> ended) {
        this.ended = ended;
        shell = new Shell(parent, SWT.TITLE | SWT.TOOL);
        shell.setText(Messages.callTitle);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 10).spacing(10, 8).applyTo(shell);
        new Label(shell, SWT.NONE).setImage(Icons.get("telephone"));
        new Label(shell, SWT.NONE).setText(names.isEmpty() ? Messages.callWithSomebody
                : NLS.bind(Messages.callWith, names).replace("&", "&&"));
        time = new Label(shell, SWT.RIGHT);
        WidgetKeys.set(time, "kith.timeline.call.time");
        GridDataFactory.fillDefaults().grab(true, false).hint(time.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 60, SWT.DEFAULT).applyTo(time);
        Composite buttons = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(buttons);
        GridDataFactory.fillDefaults().span(3, 1).align(SWT.END, SWT.CENTER).applyTo(buttons);
        Button discard = button(buttons, Messages.callDiscard, "discard", shell::close);
        Button end = button(buttons, Messages.callEnd, "end", this::end);
        shell.setDefaultButton(end);
        shell.setTabList(new Control[] { buttons });
        buttons.setTabList(new Control[] { end, discard });
        shell.addListener(SWT.Traverse, event -> event.doit &= event.detail != SWT.TRAVERSE_ESCAPE);
        shell.pack();
        Rectangle window = parent.getBounds();
        shell.setLocation(window.x + window.width - shell.getSize().x - MARGIN, window.y + window.height - shell.getSize().y - 2 * MARGIN);
        tick();
        shell.setVisible(true);
    }

    private static Button button(Composite parent, String label, String key, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        WidgetKeys.set(button, "kith.timeline.call." + key);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    private void tick() {
        if (!shell.isDisposed()) {
            time.setText(call.shown(Instant.now()));
            shell.getDisplay().timerExec(SECOND, this::tick);
        }
    }

    boolean isRunning() {
        return !shell.isDisposed();
    }

    /** Ends the call. */
    void end() {
        shell.close();
        ended.accept(call);
    }
}
