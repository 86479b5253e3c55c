package kith.timeline.internal.task;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import kith.core.Channel;
import kith.core.Channels;
import kith.core.Session;
import kith.core.ledger.Ledger;
import kith.core.task.MessageText;
import kith.core.task.Tasks;
import kith.core.task.Templates;
import kith.core.task.Templates.Template;
import kith.core.touch.Touching;
import kith.model.Direction;
import kith.model.Email;
import kith.model.Exchange;
import kith.model.Interaction;
import kith.model.Person;
import kith.model.Task;
import kith.model.TaskKind;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Titles;
import kith.ui.Colors;
import kith.ui.Reading;
import kith.ui.WidgetKeys;

/**
 * Writes a message to a person from a template, to copy or to open in the mail program. Kith itself sends nothing; it logs the
 * message as one that was sent, if the user wants: when the mail program opens, or once the user says that what was copied is
 * sent.
 */
public final class MessageComposer extends TrayDialog {

    private static final int COPY = IDialogConstants.CLIENT_ID;
    private static final int SENT = IDialogConstants.CLIENT_ID + 1;
    private static final String EMAIL = "kith.email";

    /** What a message is written for; the templates to begin with have one for each, in this order. */
    private enum Purpose { THANKS, FOLLOW_UP, HELLO }

    /** Logs that a message was sent. */
    private interface Sent {

        void log(String channel, MessageText message) throws NetworkException;
    }

    private final Person person;
    private final Purpose purpose;
    private final Sent sent;
    private final String logLabel;
    private final List<Template> templates;
    private final Session session;
    private Map<String, String> values;
    private MessageText filled;
    private final List<Channel> channels = Channels.shared().all().stream()
            .filter(each -> each.isContact() && each.direction() == Direction.OUTGOING).toList();
    private Combo template;
    private Text subject;
    private Text text;
    private Button log;
    private Combo channel;
    private Label copied;

    private MessageComposer(Shell shell, Session session, Person person, Interaction about, Purpose purpose, String logLabel,
            Sent sent) {
        super(shell);
        this.session = session;
        this.person = person;
        this.purpose = purpose;
        this.logLabel = logLabel;
        this.sent = sent;
        templates = Templates.all(session);
        values = person == null ? Map.of() : Templates.values(session, person, about, ZoneId.systemDefault());
    }

    /** Writes a message for a task; logging it makes the task done. */
    public static void open(Shell shell, Session session, Task task) {
        Person to = task.getPeople().stream().filter(each -> !each.eIsProxy()).findFirst().orElse(null);
        new MessageComposer(shell, session, to, task.getInteraction(), task.getKind() == TaskKind.THANK_YOU ? Purpose.THANKS
                : Purpose.FOLLOW_UP, Messages.logAndDone,
                (channel, message) -> Tasks.sent(session, task.getId(), channel, ZonedDateTime.now(), message)).open();
    }

    /** Writes thanks for what was received; logging it makes them said. */
    public static void open(Shell shell, Session session, Exchange received) {
        Person to = received.getPeople().stream().filter(each -> !each.eIsProxy()).findFirst().orElse(null);
        String label = NLS.bind(Messages.thankFor, Titles.of(received));
        new MessageComposer(shell, session, to, received.getInteraction(), Purpose.THANKS, Messages.logAndThanked,
                (channel, message) -> Ledger.thank(session, received.getId(), label, channel, ZonedDateTime.now(), message)).open();
    }

    /** Writes a message to a person, to be in touch; it goes on from the last contact, not from a note or a plan. */
    public static void open(Shell shell, Session session, Person to) {
        MessageComposer composer = new MessageComposer(shell, session, to, null, Purpose.HELLO, Messages.logIt,
                (channel, message) -> Touching.sent(session, to.getId(), channel, ZonedDateTime.now(), message));
        composer.create();
        composer.readLast();
        composer.open();
    }

    /** What was last said comes into the text as soon as it is read, unless somebody has gone on writing by then. */
    private void readLast() {
        NetworkStore store = session.getStore();
        Reading.of(text, () -> LastInteraction.of(store, person.getId()),
                found -> found.flatMap(id -> session.find(Interaction.class, id)).ifPresent(last -> {
                    values = Templates.values(session, person, last, ZoneId.systemDefault());
                    if (message().equals(filled)) {
                        fill();
                    }
                }));
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(person == null ? Messages.message : NLS.bind(Messages.messageTo, Titles.of(person)));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(10, 8).applyTo(area);
        label(area, Messages.template);
        template = new Combo(area, SWT.READ_ONLY);
        templates.forEach(each -> template.add(each.name()));
        template.select(purpose.ordinal() < templates.size() ? purpose.ordinal() : 0);
        template.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> fill()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(template);
        label(area, Messages.subject);
        subject = new Text(area, SWT.SINGLE | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(subject);
        label(area, Messages.text);
        text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        WidgetKeys.set(text, "kith.timeline.message.text");
        // Else the keyboard would not get out of it.
        text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        GridDataFactory.fillDefaults().grab(true, true).hint(420, 220).applyTo(text);
        createLog(area);
        new Label(area, SWT.NONE);
        copied = new Label(area, SWT.WRAP);
        Colors.mute(copied);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(copied);
        fill();
        return area;
    }

    private void createLog(Composite area) {
        new Label(area, SWT.NONE);
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 0).applyTo(row);
        log = new Button(row, SWT.CHECK);
        log.setText(logLabel);
        log.setSelection(true);
        WidgetKeys.set(log, "kith.timeline.message.log");
        channel = new Combo(row, SWT.READ_ONLY);
        WidgetKeys.set(channel, "kith.timeline.message.channel");
        channels.forEach(each -> channel.add(each.name()));
        channel.select((int) channels.stream().takeWhile(each -> !each.id().equals(EMAIL)).count());
        log.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            channel.setEnabled(log.getSelection());
            enableSent();
        }));
    }

    /** Only what was copied can have been sent without Kith knowing. */
    private void enableSent() {
        getButton(SENT).setEnabled(log.getSelection() && !copied.getText().isEmpty());
    }

    private static void label(Composite area, String words) {
        Label label = new Label(area, SWT.NONE);
        label.setText(words);
        Colors.mute(label);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 5).applyTo(label);
    }

    private void fill() {
        Template chosen = templates.get(Math.max(0, template.getSelectionIndex()));
        MessageText message = MessageText.of(chosen.subject(), chosen.text(), values);
        subject.setText(message.subject());
        text.setText(message.text());
        filled = message();
    }

    private Optional<String> address() {
        return person == null ? Optional.empty()
                : person.getEmails().stream().sorted((one, other) -> Boolean.compare(other.isPreferred(), one.isPreferred()))
                        .map(Email::getAddress).filter(address -> address != null).findFirst();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, COPY, Messages.copy, false);
        createButton(parent, SENT, Messages.sent, false);
        WidgetKeys.set(getButton(COPY), "kith.timeline.message.copy");
        WidgetKeys.set(getButton(SENT), "kith.timeline.message.sent");
        enableSent();
        createButton(parent, IDialogConstants.OK_ID, Messages.openMail, true).setEnabled(address().isPresent());
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
        text.setFocus();
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == COPY) {
            copy();
        } else if (button == SENT) {
            if (!logSent()) {
                return;
            }
            close();
        } else if (button == IDialogConstants.OK_ID) {
            if (!Program.launch(address().map(message()::mailto).orElseThrow())) {
                MessageDialog.openInformation(getShell(), Messages.message, Messages.noMailProgram);
                return;
            }
            if (!logSent()) {
                // It was sent by the mail program, and can still be logged.
                getButton(SENT).setEnabled(true);
                return;
            }
        }
        super.buttonPressed(button);
    }

    private void copy() {
        if (!text.getText().isEmpty()) {
            Clipboard clipboard = new Clipboard(getShell().getDisplay());
            clipboard.setContents(new Object[] { text.getText() }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
            copied.setText(log.getSelection() ? Messages.copied : Messages.copiedOnly);
            copied.requestLayout();
            enableSent();
            if (log.getSelection()) {
                getShell().setDefaultButton(getButton(SENT));
                getButton(SENT).setFocus();
            }
        }
    }

    private MessageText message() {
        return new MessageText(subject.getText(), text.getText());
    }

    /** Returns whether that was done, if it is to be; else the user has been told why not, and what was written stays. */
    private boolean logSent() {
        if (!log.getSelection()) {
            return true;
        }
        try {
            sent.log(channels.get(Math.max(0, channel.getSelectionIndex())).id(), message());
            return true;
        } catch (NetworkException e) {
            MessageDialog.openError(getShell(), Messages.notDone, e.getMessage());
            return false;
        }
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        Point needed = super.getInitialSize();
        return new Point(Math.max(needed.x, 680), Math.max(needed.y, 500));
    }
}
