package kith.timeline.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

import kith.core.Channels;
import kith.core.EntityRef;
import kith.core.Session;
import kith.core.logging.LogDraft;
import kith.core.quicklog.InteractionLog;
import kith.core.quicklog.Participant;
import kith.core.quicklog.PersonChoice;
import kith.timeline.internal.log.LogFormDialog;
import kith.timeline.internal.quicklog.QuickLogModel;
import kith.core.quicklog.QuickLogParser;
import kith.core.quicklog.QuickLogReader;
import kith.core.quicklog.Understanding;
import kith.core.quicklog.Vocabulary;
import kith.ui.Commands;
import kith.ui.EntityEditors;
import kith.ui.Icons;
import kith.ui.Reading;

/** The line that logs an interaction: it shows what it understands while one types, and logs it on Enter. */
final class QuickLogLine extends Composite implements QuickLogModel.Listener {

    private static final int DELAY = 100;
    private static final int LOGGED_SHOWN = 4000;
    private static final String KEY = "org.eclipse.swtbot.widget.key";

    private final Channels channels;
    private final Consumer<String> logged;
    private final Text text;
    private final LinePreview preview;
    private final NameProposals proposals;
    private final QuickLogParser parser;
    private final QuickLogModel model;
    private final Runnable typed = () -> {
        if (!isDisposed()) {
            understand();
        }
    };
    private final Runnable confirmed = this::endConfirming;
    private Runnable taller = () -> { };
    private Session session;
    private String last;
    private boolean confirming;
    private Menu menu;

    /** @param logged is given the id of an interaction after it was logged */
    QuickLogLine(Composite parent, Channels channels, Consumer<String> logged) {
        super(parent, SWT.NONE);
        this.channels = channels;
        this.logged = logged;
        Map<String, String> names = channels.words();
        parser = new QuickLogParser(new Vocabulary(Locale.getDefault(), names), Clock.systemDefaultZone());
        model = new QuickLogModel(parser, Reading.background(), Reading.window(this), this);
        GridLayoutFactory.fillDefaults().margins(8, 6).spacing(0, 4).applyTo(this);
        text = new Text(this, SWT.SINGLE | SWT.BORDER);
        text.setMessage(Messages.quickLogHint);
        text.setToolTipText(Messages.quickLogName);
        text.setData(KEY, TimelineView.ID + ".quickLog");
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(text);
        text.addModifyListener(event -> getDisplay().timerExec(DELAY, typed));
        text.addListener(SWT.KeyDown, this::key);
        preview = new LinePreview(this, channels, participant -> ask(participant, false));
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(preview);
        preview.setVisible(false);
        proposals = new NameProposals(text, preview, this::complete);
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.quickLogName;
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = preview.isVisible() ? preview.spoken() : Messages.quickLogHint;
            }
        });
        addDisposeListener(event -> disposeMenu());
    }

    /** Sets what follows when more or less room is needed than before. */
    void setTaller(Runnable changed) {
        taller = changed;
    }

    /** Sets the network to log in, null for none. */
    void setSession(Session opened) {
        session = opened;
        model.setStore(opened == null ? null : opened.getStore());
        text.setEnabled(opened == null || !opened.isReadOnly());
        text.setText("");
    }

    /** Begins a line about these people, unless it names others; Backspace where nothing is written leaves them out. */
    void begin(List<PersonChoice> people) {
        text.setText("");
        meant(people);
        text.setFocus();
    }

    private void meant(List<PersonChoice> people) {
        model.setMeant(people);
        text.setMessage(people.isEmpty() ? Messages.quickLogHint : NLS.bind(Messages.quickLogWith,
                people.stream().map(PersonChoice::name).collect(Collectors.joining(", "))));
        understood(model.understanding());
    }

    /**
     * Begins a line with these people in it, to be gone on with.
     *
     * @param written makes the line of their names
     */
    void begin(List<PersonChoice> people, UnaryOperator<String> written) {
        String line = written.apply(model.mention(people));
        text.setText(line);
        text.setFocus();
        text.setSelection(line.length());
    }

    /** Logs what is written as soon as it is understood. */
    void submit() {
        getDisplay().timerExec(-1, typed);
        understand();
        model.submit();
    }

    /** Returns the id of what was logged last, once; or null. */
    String lastLogged() {
        String id = last;
        last = null;
        return id;
    }

    /**
     * Opens the form with what is written, as far as it is clear; the line is empty once that is logged. What only says what is
     * to be done is a task, which has a form of its own: it is logged, and opened.
     */
    void openForm() {
        if (session == null || session.isReadOnly()) {
            return;
        }
        Understanding read = new QuickLogReader(parser, session.getStore(), true).read(text.getText(), model.choices())
                .orWith(model.meant());
        if (read.misread().isPresent()) {
            refused(read.misread().get());
        } else if (read.log().happened() || read.unclear().isPresent()) {
            LogDraft draft = InteractionLog.draft(session, read, channels::find);
            draft.setHappened(true);
            new LogFormDialog(getShell(), draft, channels::name, this::done).open();
        } else {
            log(read).flatMap(session.getStore()::load).ifPresent(
                    task -> EntityEditors.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), EntityRef.of(task)));
        }
    }

    private void understand() {
        model.setLine(text.getText());
    }

    /** Writes the whole name, and remembers whom it means: others may have the same one. */
    private void complete(Participant participant, PersonChoice person) {
        int end = text.getCaretPosition();
        int start = end - participant.written().length();
        String line = text.getText();
        String name = line.substring(0, start) + person.name();
        model.choose(person.name(), person);
        text.setText(name + line.substring(end));
        text.setSelection(name.length());
    }

    private void key(Event event) {
        if (proposals.takes(event)) {
            event.doit = false;
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
                openForm();
            } else {
                submit();
            }
            event.doit = false;
        } else if (event.keyCode == SWT.ESC && !text.getText().isEmpty()) {
            text.setText("");
            clear();
            event.doit = false;
        } else if (event.keyCode == SWT.BS && text.getText().isEmpty()) {
            meant(List.of());
        }
    }

    @Override
    public void understood(Understanding understanding) {
        if (understanding != null) {
            confirming = false;
            preview.show(understanding);
        } else if (!confirming) {
            preview.showMeant(model.meant());
        }
        setPreviewShown(understanding != null || confirming || !model.meant().isEmpty());
        proposals.offer(understanding);
    }

    @Override
    public void ready(Understanding line) {
        log(line);
    }

    /** Returns the id of what was logged, empty if it could not be. */
    private Optional<String> log(Understanding line) {
        String[] id = new String[1];
        boolean done = Commands.run(getShell(), session, NLS.bind(Messages.logOf, InteractionLog.label(line)),
                () -> id[0] = InteractionLog.add(session, line, channels::find).getId());
        if (done) {
            done(id[0]);
        }
        return Optional.ofNullable(id[0]).filter(each -> done);
    }

    private void done(String id) {
        last = id;
        confirming = true;
        preview.showLogged();
        text.setText("");
        clear();
        getDisplay().timerExec(LOGGED_SHOWN, confirmed);
        logged.accept(id);
    }

    private void clear() {
        model.clear();
        meant(List.of());
    }

    private void endConfirming() {
        if (!isDisposed() && confirming) {
            confirming = false;
            setPreviewShown(!model.meant().isEmpty());
        }
    }

    @Override
    public void asked(Participant participant) {
        ask(participant, true);
    }

    /** Selects what has to be mended. */
    @Override
    public void refused(String words) {
        int start = text.getText().toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
        if (start >= 0) {
            text.setSelection(start, start + words.length());
        }
        getDisplay().beep();
    }

    /** Offers everybody whom a name can mean, and to add somebody of this name. */
    private void ask(Participant participant, boolean thenSubmit) {
        proposals.close();
        disposeMenu();
        menu = new Menu(getShell(), SWT.POP_UP);
        List<PersonChoice> known = participant.candidates().stream().filter(person -> !person.isNew()).toList();
        for (PersonChoice person : known) {
            offer(person.detail().isEmpty() ? person.name() : NLS.bind(Messages.candidate, person.name(), person.detail()),
                    "person", participant, person, thenSubmit);
        }
        if (!known.isEmpty()) {
            new MenuItem(menu, SWT.SEPARATOR);
        }
        offer(NLS.bind(Messages.addNew, participant.written()), "person-plus", participant,
                new PersonChoice(null, participant.written()), thenSubmit);
        menu.addListener(SWT.Hide, event -> getDisplay().asyncExec(() -> {
            if (!text.isDisposed()) {
                int caret = text.getCaretPosition();
                text.setFocus();
                text.setSelection(caret);
            }
        }));
        menu.setLocation(text.toDisplay(0, text.getSize().y));
        menu.setVisible(true);
    }

    private void offer(String label, String icon, Participant participant, PersonChoice person, boolean thenSubmit) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(label.replace("&", "&&"));
        item.setImage(Icons.get(icon));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            model.choose(participant.written(), person);
            if (thenSubmit) {
                model.submit();
            }
        }));
    }

    private void disposeMenu() {
        if (menu != null) {
            menu.dispose();
            menu = null;
        }
    }

    private void setPreviewShown(boolean shown) {
        GridData data = (GridData) preview.getLayoutData();
        int height = preview.computeSize(Math.max(1, text.getSize().x), SWT.DEFAULT).y;
        preview.setVisible(shown);
        if (data.exclude == shown || shown && height != preview.getSize().y) {
            data.exclude = !shown;
            getParent().layout(true, true);
            taller.run();
        }
    }

    @Override
    public boolean setFocus() {
        return text.setFocus();
    }
}
