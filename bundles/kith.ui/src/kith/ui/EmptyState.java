package kith.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What stands where a list would be when there is nothing in it: what this is, and the first step. */
public final class EmptyState extends Composite {

    private final Label title;
    private final Label hint;
    private final Button action;
    private Runnable run = () -> { };

    public EmptyState(Composite parent) {
        super(parent, SWT.NONE);
        setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().margins(24, 8).spacing(8, 8).applyTo(this);
        title = new Label(this, SWT.WRAP | SWT.CENTER);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.END).applyTo(title);
        hint = new Label(this, SWT.WRAP | SWT.CENTER);
        Colors.mute(hint);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).hint(200, SWT.DEFAULT).applyTo(hint);
        action = new Button(this, SWT.PUSH);
        action.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.CENTER, SWT.BEGINNING).applyTo(action);
    }

    /**
     * Says what this is.
     *
     * @param step what the button says, null for no button
     * @param newAction what the button does
     */
    public void show(String newTitle, String newHint, String step, Runnable newAction) {
        title.setText(newTitle);
        hint.setText(newHint);
        action.setVisible(step != null);
        action.setText(step == null ? "" : step);
        run = newAction;
        layout(true, true);
    }
}
