package kith.contacts.internal.erase;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import kith.core.erase.BackupChoice;
import kith.core.erase.BackupOutcome;
import kith.core.erase.BackupOutcome.State;
import kith.core.erase.ErasurePlan;
import kith.ui.Colors;
import kith.ui.WidgetKeys;

/** Says what erasing a person does, what stays, and which backups hold the person; asks what can be asked. */
final class EraseDialog extends TrayDialog {

    private static final String KEY = "kith.contacts.erase";
    private static final int WIDTH = 480;
    private static final int FEW = 6;

    private final ErasurePlan plan;
    private boolean aloneToo;
    private BackupChoice choice = BackupChoice.KEEP;

    EraseDialog(Shell shell, ErasurePlan plan) {
        super(shell);
        this.plan = plan;
    }

    /** Returns whether what happened with the person alone goes too. */
    boolean isAloneToo() {
        return aloneToo;
    }

    /** Returns what becomes of the backups. */
    BackupChoice choice() {
        return choice;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.erase);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(18, 16).spacing(8, 6).applyTo(area);
        Label title = text(area, NLS.bind(Messages.question, plan.name()));
        title.setFont(JFaceResources.getHeaderFont());
        Label warning = text(area, Messages.warning);
        Colors.warn(warning);
        heading(area, Messages.goes);
        text(area, Messages.goesText);
        if (!plan.merged().isEmpty()) {
            text(area, NLS.bind(Messages.merged, names(plan.merged())));
        }
        if (!plan.alone().isEmpty()) {
            aloneToo = true;
            Button alone = new Button(area, SWT.CHECK | SWT.WRAP);
            alone.setText(NLS.bind(Messages.alone, plan.alone().size()));
            alone.setSelection(true);
            WidgetKeys.set(alone, KEY + ".alone");
            alone.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> aloneToo = alone.getSelection()));
            GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(alone);
        }
        heading(area, Messages.stays);
        text(area, NLS.bind(Messages.others, plan.others()));
        if (!plan.mentions().isEmpty()) {
            text(area, NLS.bind(Messages.mentions, plan.mentions().size(), names(plan.mentions())));
        }
        heading(area, Messages.backups);
        backups(area);
        Button sure = new Button(area, SWT.CHECK);
        sure.setText(Messages.sure);
        WidgetKeys.set(sure, KEY + ".sure");
        GridDataFactory.fillDefaults().indent(0, 12).applyTo(sure);
        sure.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> getButton(IDialogConstants.OK_ID).setEnabled(sure.getSelection())));
        return area;
    }

    private void backups(Composite area) {
        List<BackupOutcome> unreadable = plan.backups().stream().filter(each -> each.state() != State.HOLDS).toList();
        List<BackupOutcome> holding = plan.backups().stream().filter(each -> each.state() == State.HOLDS).toList();
        if (!unreadable.isEmpty()) {
            text(area, NLS.bind(Messages.unreadable, files(unreadable)));
        }
        if (holding.isEmpty()) {
            text(area, Messages.noBackups);
            return;
        }
        text(area, NLS.bind(Messages.holding, holding.size(), files(holding)));
        Composite group = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(group);
        choice = BackupChoice.REWRITE;
        choice(group, Messages.rewrite, BackupChoice.REWRITE);
        choice(group, Messages.delete, BackupChoice.DELETE);
        choice(group, Messages.keep, BackupChoice.KEEP);
    }

    private void choice(Composite group, String label, BackupChoice value) {
        Button button = new Button(group, SWT.RADIO);
        button.setText(label);
        button.setSelection(value == choice);
        WidgetKeys.set(button, KEY + "." + value);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (button.getSelection()) {
                choice = value;
            }
        }));
    }

    private static String files(List<BackupOutcome> backups) {
        String files = backups.stream().limit(FEW).map(each -> "\n    " + each.file().getFileName()).collect(Collectors.joining());
        return files + more(backups.size());
    }

    private static String names(List<ErasurePlan.Named> mentions) {
        String names = mentions.stream().limit(FEW).map(each -> "\n    " + (each.title().isBlank() ? Messages.untitled : each.title()))
                .collect(Collectors.joining());
        return names + more(mentions.size());
    }

    private static String more(int size) {
        return size > FEW ? "\n    " + NLS.bind(Messages.more, size - FEW) : "";
    }

    private static void heading(Composite area, String words) {
        Label heading = new Label(area, SWT.NONE);
        heading.setText(words);
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().indent(0, 8).applyTo(heading);
    }

    private static Label text(Composite area, String words) {
        Label text = new Label(area, SWT.WRAP);
        text.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        return text;
    }

    /** Enter must not erase: the way out is the default. */
    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Button erase = createButton(parent, IDialogConstants.OK_ID, Messages.eraseNow, false);
        erase.setEnabled(false);
        WidgetKeys.set(erase, KEY + ".erase");
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, true);
        getButton(IDialogConstants.CANCEL_ID).setFocus();
    }
}
