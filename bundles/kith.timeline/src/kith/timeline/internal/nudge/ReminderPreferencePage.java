package kith.timeline.internal.nudge;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

import kith.ui.WidgetKeys;

/** When to be reminded. */
public final class ReminderPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

    private Text times;

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Messages.timesHint);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 4).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.times);
        times = new Text(area, SWT.SINGLE | SWT.BORDER);
        times.setText(ReminderTimes.text());
        times.setMessage(Messages.timesExample);
        WidgetKeys.set(times, "kith.timeline.reminders.times");
        times.addListener(SWT.Modify, event -> validate());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(times);
        return area;
    }

    private void validate() {
        boolean valid = ReminderTimes.parse(times.getText()).isPresent();
        setErrorMessage(valid ? null : Messages.timesWrong);
        setValid(valid);
    }

    @Override
    protected void performDefaults() {
        times.setText("");
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        ReminderTimes.set(times.getText().strip());
        return true;
    }
}
