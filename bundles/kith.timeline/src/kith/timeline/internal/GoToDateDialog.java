package kith.timeline.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import kith.core.quicklog.DayWords;
import kith.core.quicklog.Vocabulary;
import kith.ui.Colors;

/** Asks for a day in everyday words, and shows which day they are understood as; nothing is today. */
final class GoToDateDialog extends Dialog {

    private static final int WIDTH = 380;

    private final DayWords words = new DayWords(new Vocabulary(Locale.getDefault(), Map.of()), Clock.systemDefaultZone());
    private Text text;
    private Label understood;
    private LocalDate day = LocalDate.now();

    GoToDateDialog(Shell parent) {
        super(parent);
    }

    /** Returns the day, once it was closed with OK. */
    LocalDate day() {
        return day;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.goToTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 8).applyTo(area);
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(Messages.goToHint);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(hint);
        text = new Text(area, SWT.BORDER);
        text.setMessage(Messages.goToNow);
        text.setData("org.eclipse.swtbot.widget.key", TimelineView.ID + ".goTo");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        understood = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(understood);
        text.addListener(SWT.Modify, event -> read());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.goToButton, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        read();
        text.setFocus();
    }

    private void read() {
        Optional<LocalDate> read = text.getText().isBlank() ? Optional.of(LocalDate.now()) : words.parse(text.getText());
        getButton(IDialogConstants.OK_ID).setEnabled(read.isPresent());
        if (read.isPresent()) {
            day = read.get();
            understood.setText(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).format(day));
            Colors.mute(understood);
        } else {
            understood.setText(Messages.goToUnknown);
            Colors.warn(understood);
        }
    }
}
