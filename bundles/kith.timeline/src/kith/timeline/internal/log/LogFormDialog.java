package kith.timeline.internal.log;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;

import kith.core.logging.LogDraft;
import kith.core.logging.ObjectLabels;
import kith.model.Interaction;
import kith.store.Titles;
import kith.ui.Colors;
import kith.ui.Commands;
import kith.ui.WidgetKeys;
import kith.ui.form.Editing;
import kith.ui.form.FieldText;

/** Logs an interaction with all its fields. Everything is one command, when the user says so. */
public final class LogFormDialog extends TrayDialog {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 700;
    private static final int MARGIN = 60;

    private final LogDraft draft;
    private final UnaryOperator<String> channels;
    private final Consumer<String> logged;
    private final Listener keys = this::key;
    private FormToolkit toolkit;
    private ScrolledForm fields;
    private InteractionForm form;
    private Label message;
    private boolean changed;

    /**
     * @param channels returns the name of a channel by its id
     * @param logged is given the id of what was logged
     */
    public LogFormDialog(Shell parent, LogDraft draft, UnaryOperator<String> channels, Consumer<String> logged) {
        super(parent);
        this.draft = draft;
        this.channels = channels;
        this.logged = logged;
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.dialogTitle);
        shell.getDisplay().addFilter(SWT.KeyDown, keys);
        shell.addDisposeListener(event -> shell.getDisplay().removeFilter(SWT.KeyDown, keys));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        Rectangle screen = getShell().getMonitor().getClientArea();
        return new Point(Math.min(WIDTH, screen.width - MARGIN), Math.min(HEIGHT, screen.height - MARGIN));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        toolkit.setBorderStyle(SWT.BORDER);
        parent.addDisposeListener(event -> toolkit.dispose());
        Composite area = new Composite(parent, SWT.NONE);
        Colors.likePart(area);
        area.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        fields = toolkit.createScrolledForm(area);
        fields.setExpandHorizontal(true);
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(8, 8).applyTo(fields.getBody());
        Editing editing = Editing.ofDraft(draft.session(), draft.interaction(), toolkit, this::getShell);
        form = new InteractionForm(editing, draft.interaction(), draft, null);
        form.create(fields.getBody(), true);
        editing.onRefresh(this::changed);
        fields.reflow(true);
        return area;
    }

    private void changed() {
        changed = true;
        say("");
    }

    @Override
    protected Control createButtonBar(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 4).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        message = new Label(bar, SWT.WRAP);
        WidgetKeys.set(message, "kith.timeline.logForm.message");
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(message);
        say("");
        Control buttons = super.createButtonBar(bar);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(buttons);
        return bar;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.log, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        if (form.participants() != null) {
            form.participants().setFocus();
        }
    }

    private void say(String problem) {
        if (message == null || message.isDisposed()) {
            return;
        }
        message.setText(problem.isEmpty() ? Messages.keys : problem);
        if (problem.isEmpty()) {
            Colors.mute(message);
        } else {
            Colors.warn(message);
        }
    }

    private void key(Event event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (enter && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && event.widget instanceof Control control
                && control.getShell() == getShell()) {
            event.doit = false;
            event.type = SWT.None;
            okPressed();
        }
    }

    @Override
    protected void okPressed() {
        Interaction interaction = draft.interaction();
        Optional<Text> refused = FieldText.untaken(fields.getBody());
        if (refused.isPresent()) {
            say(Messages.notTaken);
            refused.get().setFocus();
            return;
        }
        if (form.participants() != null && !form.participants().commit()) {
            return;
        }
        if (!draft.isSomething()) {
            say(Messages.nothingYet);
            if (form.participants() != null) {
                form.participants().complain(Messages.nothingYet);
                form.participants().setFocus();
            }
            return;
        } else if (interaction.getAt() == null) {
            say(Messages.noTime);
            return;
        }
        String what = ObjectLabels.interaction(interaction.getSubject(), channels.apply(interaction.getChannel()),
                interaction.getParticipants().stream().map(Titles::of).toList());
        if (Commands.run(getShell(), draft.session(), NLS.bind(Messages.logOf, what), () -> draft.save(channels))) {
            super.okPressed();
            logged.accept(interaction.getId());
        }
    }

    /** Who has written something is asked before it is lost. */
    @Override
    protected void cancelPressed() {
        boolean typing = FieldText.of(getShell().getDisplay().getFocusControl()).map(FieldText::isEdited).orElse(false);
        if (!changed && !typing || MessageDialog.open(MessageDialog.QUESTION, getShell(), Messages.dialogTitle,
                Messages.discardQuestion, SWT.SHEET, Messages.goOn, Messages.discard) == 1) {
            super.cancelPressed();
        }
    }

    @Override
    protected void handleShellCloseEvent() {
        cancelPressed();
    }
}
