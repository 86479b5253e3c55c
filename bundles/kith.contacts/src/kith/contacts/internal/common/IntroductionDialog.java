package kith.contacts.internal.common;

import java.time.LocalDate;
import java.time.ZoneId;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import kith.core.Session;
import kith.core.common.Introduction;
import kith.core.common.Introduction.Reason;
import kith.core.task.MessageText;
import kith.store.NetworkException;
import kith.ui.Colors;
import kith.ui.Reading;
import kith.ui.WidgetKeys;

/**
 * Writes a message that introduces two people to each other, to copy or to open in the mail program, and logs that it was
 * written. Kith itself sends nothing.
 */
final class IntroductionDialog extends TrayDialog {

    private static final int COPY = IDialogConstants.CLIENT_ID;
    private static final int MAIL = IDialogConstants.CLIENT_ID + 1;
    private static final String KEY = "kith.contacts.introduction";

    private final Session session;
    private final Introduction introduction;
    private final IntroductionDraft draft;
    private Text subject;
    private Text text;
    private Label told;

    private IntroductionDialog(Shell shell, Session session, Introduction introduction) {
        super(shell);
        this.session = session;
        this.introduction = introduction;
        draft = new IntroductionDraft(introduction);
    }

    /** Introduces two people, once it is known what they have in common; says so if one of them is the user. */
    static void open(Shell shell, Session session, String first, String second) {
        shell.setCursor(shell.getDisplay().getSystemCursor(SWT.CURSOR_APPSTARTING));
        Reading.of(shell, "introduction",
                () -> Introduction.of(session.getStore(), first, second, LocalDate.now(), ZoneId.systemDefault()), found -> {
                    shell.setCursor(null);
                    found.ifPresentOrElse(introduction -> new IntroductionDialog(shell, session, introduction).open(),
                            () -> MessageDialog.openInformation(shell, Messages.introduceThem, Messages.notYourself));
                }, failure -> shell.setCursor(null));
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.introduceBoth, introduction.names().get(0), introduction.names().get(1)));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(10, 8).applyTo(area);
        if (introduction.acquainted()) {
            Label known = new Label(area, SWT.WRAP);
            known.setText(Messages.knowAlready);
            Colors.warn(known);
            GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(known);
        }
        label(area, Messages.to);
        Label to = new Label(area, SWT.WRAP);
        to.setText(introduction.unreachable().isEmpty() ? String.join(", ", introduction.addresses())
                : NLS.bind(Messages.noAddress, String.join(", ", introduction.unreachable())));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(to);
        label(area, Messages.subject);
        subject = new Text(area, SWT.SINGLE | SWT.BORDER);
        subject.setText(draft.message().subject());
        WidgetKeys.set(subject, KEY + ".subject");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(subject);
        label(area, Messages.mention);
        reasons(area);
        label(area, Messages.text);
        text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        text.setText(draft.message().text());
        WidgetKeys.set(text, KEY + ".text");
        // Tab leaves the text: what is written has no tabs.
        text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        GridDataFactory.fillDefaults().grab(true, true).hint(420, 240).applyTo(text);
        new Label(area, SWT.NONE);
        told = new Label(area, SWT.WRAP);
        Colors.mute(told);
        told.setText(Messages.logHint);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(told);
        return area;
    }

    private void reasons(Composite area) {
        if (introduction.reasons().isEmpty()) {
            Label none = new Label(area, SWT.WRAP);
            none.setText(Messages.nothing);
            Colors.mute(none);
            return;
        }
        Table table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        WidgetKeys.set(table, KEY + ".reasons");
        for (Reason reason : introduction.reasons()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(reason.text());
            item.setChecked(draft.mentions(reason));
            item.setData(reason);
        }
        table.addListener(SWT.Selection, this::toggled);
        int rows = Math.min(5, introduction.reasons().size());
        GridDataFactory.fillDefaults().grab(true, false).hint(200, table.getItemHeight() * rows + 6).applyTo(table);
    }

    private void toggled(Event event) {
        if (event.detail == SWT.CHECK && event.item instanceof TableItem item) {
            text.setText(draft.mention((Reason) item.getData(), item.getChecked(), text.getText().replace("\r\n", "\n")));
        }
    }

    private static void label(Composite area, String words) {
        Label label = new Label(area, SWT.NONE);
        label.setText(words);
        Colors.mute(label);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 5).applyTo(label);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, COPY, Messages.copy, false);
        createButton(parent, MAIL, Messages.openMail, true).setEnabled(introduction.unreachable().isEmpty());
        createButton(parent, IDialogConstants.OK_ID, Messages.log, introduction.unreachable().size() > 0);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        text.setFocus();
        text.setSelection(0);
    }

    private MessageText message() {
        return new MessageText(subject.getText(), text.getText());
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == COPY) {
            Clipboard clipboard = new Clipboard(getShell().getDisplay());
            clipboard.setContents(new Object[] { text.getText() }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
            written(Messages.copied);
        } else if (button == MAIL) {
            boolean opened = Program.launch(message().mailto(introduction.addresses().toArray(String[]::new)));
            written(opened ? Messages.opened : Messages.notOpened);
        } else {
            super.buttonPressed(button);
        }
    }

    /** What is left to do is to log it. */
    private void written(String said) {
        told.setText(said + " " + Messages.logHint);
        told.requestLayout();
        getShell().setDefaultButton(getButton(IDialogConstants.OK_ID));
        getButton(IDialogConstants.OK_ID).setFocus();
    }

    @Override
    protected void okPressed() {
        try {
            introduction.log(session, message());
            super.okPressed();
        } catch (NetworkException e) {
            MessageDialog.openError(getShell(), Messages.notLogged, e.getMessage());
        }
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        Point preferred = super.getInitialSize();
        return new Point(Math.max(620, Math.min(760, preferred.x)), Math.max(560, Math.min(720, preferred.y)));
    }
}
