package kith.timeline.internal.log;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;

import kith.core.Channels;
import kith.core.logging.LogDraft;
import kith.core.logging.ObjectLabels;
import kith.core.quicklog.MeetingReader;
import kith.core.quicklog.Participant;
import kith.core.quicklog.PeopleGroups;
import kith.core.quicklog.PersonChoice;
import kith.core.quicklog.Vocabulary;
import kith.model.Interaction;
import kith.ui.Colors;
import kith.ui.Commands;
import kith.ui.Reading;
import kith.ui.WidgetKeys;
import kith.ui.form.Editing;
import kith.ui.form.FieldText;

/**
 * Logs a meeting of many at once: what is common to all in a form, and who took part as lines, each with what is to be said of
 * that person only. What is understood of the lines is shown below them. Everything is one command.
 */
public final class MeetingDialog extends TrayDialog {

    private static final int WIDTH = 1040;
    private static final int HEIGHT = 640;
    private static final int MARGIN = 60;
    private static final int NARROW = 800;
    private static final int LINES = 7;
    private static final int DELAY = 150;

    private final LogDraft draft;
    private final Channels channels;
    private final List<PersonChoice> first;
    private final Listener keys = this::key;
    private final Runnable typed = this::understand;
    private MeetingModel model;
    private FormToolkit toolkit;
    private ScrolledForm common;
    private Text text;
    private MeetingTable table;
    private Label message;
    private boolean changed;
    private boolean submitted;

    /**
     * @param draft what is known of the meeting
     * @param first who is known to have taken part
     */
    public MeetingDialog(Shell parent, LogDraft draft, Channels channels, List<PersonChoice> first) {
        super(parent);
        this.draft = draft;
        this.channels = channels;
        this.first = first;
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.meetingTitle);
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
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        createCommon(sash);
        createPeople(sash);
        sash.setWeights(40, 60);
        sash.addListener(SWT.Resize, event ->
                sash.setOrientation(sash.getClientArea().width < NARROW ? SWT.VERTICAL : SWT.HORIZONTAL));
        return sash;
    }

    private void createCommon(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        toolkit.setBorderStyle(SWT.BORDER);
        parent.addDisposeListener(event -> toolkit.dispose());
        Composite area = new Composite(parent, SWT.NONE);
        Colors.likePart(area);
        area.setLayout(new FillLayout());
        common = toolkit.createScrolledForm(area);
        common.setExpandHorizontal(true);
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(8, 8).applyTo(common.getBody());
        Editing editing = Editing.ofDraft(draft.session(), draft.interaction(), toolkit, this::getShell);
        new InteractionForm(editing, draft.interaction(), draft, null).create(common.getBody(), false);
        editing.onRefresh(() -> changed = true);
        common.reflow(true);
    }

    private void createPeople(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(Messages.meetingHint);
        Colors.mute(hint);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(hint);
        Button groups = new Button(area, SWT.PUSH);
        groups.setText(Messages.addGroup);
        groups.setToolTipText(Messages.addGroupHint);
        WidgetKeys.set(groups, "kith.timeline.meeting.groups");
        GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(groups);
        GroupsMenu menu = new GroupsMenu(groups, new PeopleGroups(draft.session().getStore()), this::add);
        groups.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> menu.open()));
        text = new Text(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP);
        text.setToolTipText(Messages.meetingLines);
        WidgetKeys.set(text, "kith.timeline.meeting.people");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, text.getLineHeight() * LINES).applyTo(text);
        text.addListener(SWT.Modify, event -> text.getDisplay().timerExec(DELAY, typed));
        text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        table = new MeetingTable(area, this::ask);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(200, 120).applyTo(table.control());
        createMode(area);
        Vocabulary words = new Vocabulary(Locale.getDefault(),
                channels.words());
        model = new MeetingModel(draft, new MeetingReader(words, draft.session().getStore(), Clock.systemDefaultZone()),
                Reading.background(), Reading.window(text), this::understood);
        if (!first.isEmpty()) {
            add(first);
        }
    }

    private void createMode(Composite area) {
        Composite modes = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(8, 2).applyTo(modes);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(modes);
        mode(modes, Messages.oneWithAll, "all", false).setSelection(true);
        mode(modes, Messages.oneWithEach, "each", true);
    }

    private Button mode(Composite parent, String label, String key, boolean each) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(label);
        WidgetKeys.set(button, "kith.timeline.meeting." + key);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (button.getSelection()) {
                model.setEach(each);
                say();
            }
        }));
        return button;
    }

    private void add(List<PersonChoice> people) {
        text.setText(model.add(people));
        text.setFocus();
        text.setSelection(text.getCharCount());
        understand();
    }

    private void understand() {
        if (!text.isDisposed()) {
            changed |= !text.getText().isBlank();
            model.setText(text.getText());
        }
    }

    private void understood() {
        table.show(model.lines());
        say();
        if (submitted) {
            submitted = false;
            submit();
        }
    }

    private void ask(Participant participant) {
        table.ask(participant, person -> model.choose(participant.written(), person));
    }

    @Override
    protected Control createButtonBar(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 4).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        message = new Label(bar, SWT.WRAP);
        WidgetKeys.set(message, "kith.timeline.meeting.message");
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(message);
        Control buttons = super.createButtonBar(bar);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(buttons);
        return bar;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.log, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        text.setFocus();
        say();
    }

    private void say() {
        if (message != null) {
            message.setText(model.people() == 0 ? Messages.keys : summary());
            Colors.mute(message);
        }
    }

    private String summary() {
        String people = model.people() == 1 ? Messages.onePerson : NLS.bind(Messages.manyPeople, model.people());
        String all = model.added() == 0 ? people : model.added() == model.people() ? NLS.bind(Messages.allAdded, people)
                : NLS.bind(Messages.peopleAdded, people, model.added());
        return model.interactions() == 1 ? NLS.bind(Messages.asOne, all)
                : NLS.bind(Messages.asMany, all, model.interactions());
    }

    private void warn(String problem) {
        message.setText(problem);
        Colors.warn(message);
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
        Optional<Text> refused = FieldText.untaken(common.getBody());
        if (refused.isPresent()) {
            warn(Messages.notTaken);
            refused.get().setFocus();
        } else {
            submitted = true;
            understand();
        }
    }

    private void submit() {
        Interaction interaction = draft.interaction();
        if (model.people() == 0) {
            warn(Messages.nobodyYet);
            text.setFocus();
        } else if (interaction.getAt() == null) {
            warn(Messages.noTime);
        } else if (model.unclear().isPresent()) {
            warn(NLS.bind(Messages.severalCalled, model.unclear().get().written()));
            ask(model.unclear().get());
        } else {
            String what = ObjectLabels.interaction(interaction.getSubject(), channels.name(interaction.getChannel()),
                    model.lines().stream().map(line -> line.person().name()).distinct().toList());
            String label = model.interactions() == 1 ? NLS.bind(Messages.logOf, what)
                    : NLS.bind(Messages.logMany, what, model.interactions());
            if (Commands.run(getShell(), draft.session(), label, () -> model.save(channels::name))) {
                super.okPressed();
            }
        }
    }

    /** Who has written something is asked before it is lost. */
    @Override
    protected void cancelPressed() {
        if (!changed || MessageDialog.open(MessageDialog.QUESTION, getShell(), Messages.meetingTitle,
                Messages.discardQuestion, SWT.SHEET, Messages.goOn, Messages.discard) == 1) {
            super.cancelPressed();
        }
    }

    @Override
    protected void handleShellCloseEvent() {
        cancelPressed();
    }
}
