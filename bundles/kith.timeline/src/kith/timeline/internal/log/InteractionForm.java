package kith.timeline.internal.log;

import static kith.model.KithPackage.Literals.ENTITY__TAGS;
import static kith.model.KithPackage.Literals.EXCHANGE__KIND;
import static kith.model.KithPackage.Literals.EXCHANGE__TEXT;
import static kith.model.KithPackage.Literals.INTERACTION__CHANNEL;
import static kith.model.KithPackage.Literals.INTERACTION__DIRECTION;
import static kith.model.KithPackage.Literals.INTERACTION__DURATION;
import static kith.model.KithPackage.Literals.INTERACTION__EVENT;
import static kith.model.KithPackage.Literals.INTERACTION__MOOD;
import static kith.model.KithPackage.Literals.INTERACTION__NOTE;
import static kith.model.KithPackage.Literals.INTERACTION__PLACE;
import static kith.model.KithPackage.Literals.INTERACTION__SUBJECT;
import static kith.model.KithPackage.Literals.TASK__DUE;
import static kith.model.KithPackage.Literals.TASK__TITLE;

import java.time.Duration;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import kith.core.Channel;
import kith.core.Channels;
import kith.core.EntityRef;
import kith.core.logging.DurationText;
import kith.core.logging.InteractionParts;
import kith.model.Direction;
import kith.model.Exchange;
import kith.model.ExchangeKind;
import kith.model.Interaction;
import kith.model.Mood;
import kith.model.Task;
import kith.model.TaskKind;
import kith.model.edit.KithEditPlugin;
import kith.timeline.internal.model.RowText;
import kith.ui.Colors;
import kith.ui.WidgetKeys;
import kith.ui.form.ChoiceField;
import kith.ui.form.Converter;
import kith.ui.form.Editing;
import kith.ui.form.FormSection;
import kith.ui.form.TextField;

/** All fields of an interaction and of what belongs to it, whether it is in the network or still to be logged. */
public final class InteractionForm {

    private static final int NOTE_HEIGHT = 90;
    private static final int STANCE_WIDTH = 115;
    private static final int KIND_WIDTH = 110;
    private static final int TASK_WIDTH = 80;
    private static final int DUE_WIDTH = 95;

    private final Channels channels = Channels.shared();
    private final Editing editing;
    private final Interaction interaction;
    private final InteractionParts parts;
    private final Consumer<EntityRef> open;
    private ParticipantsField participants;

    /** @param open opens a person; null where none can be opened */
    public InteractionForm(Editing editing, Interaction interaction, InteractionParts parts, Consumer<EntityRef> open) {
        this.editing = editing;
        this.interaction = interaction;
        this.parts = parts;
        this.open = open;
    }

    /**
     * Makes the fields.
     *
     * @param people whether it is asked here who took part
     */
    public void create(Composite parent, boolean people) {
        FormSection section = new FormSection(editing, parent, "interaction", Messages.interaction, true)
                .text(interaction, INTERACTION__SUBJECT, Converter.TEXT, Messages.subject);
        if (people) {
            section.control(Messages.participants, this::participants);
        }
        section.control(Messages.when, body -> WhenField.create(editing, body, interaction, parts))
                .text(interaction, INTERACTION__DURATION, durations(), Messages.duration)
                .choice(interaction, INTERACTION__CHANNEL, channels.all().stream().map(Channel::id).toList(), channels::name,
                        Messages.channel)
                .choice(interaction, INTERACTION__DIRECTION, Direction.VALUES, InteractionForm::literal, Messages.direction)
                .lines(interaction, INTERACTION__NOTE, Messages.note, NOTE_HEIGHT);
        if (people) {
            new FormSection(editing, parent, "interaction.parts", Messages.parts, true)
                    .control(Messages.exchanges, this::exchanges)
                    .control(Messages.tasks, this::tasks)
                    .control("", this::thankYou);
        }
        new FormSection(editing, parent, "interaction.more", Messages.more, true)
                .choice(interaction, INTERACTION__MOOD, Mood.VALUES, InteractionForm::literal, Messages.mood)
                .reference(interaction, INTERACTION__EVENT, Messages.event)
                .text(interaction, INTERACTION__PLACE, Converter.TEXT, Editing.label(INTERACTION__PLACE))
                .words(interaction, ENTITY__TAGS, Messages.tags);
    }

    /** Returns the field of who took part; null if it is not there. */
    public ParticipantsField participants() {
        return participants;
    }

    /** Returns what a value of the model is called. */
    public static String literal(Enumerator value) {
        return KithEditPlugin.INSTANCE
                .getString("_UI_" + value.getClass().getSimpleName() + "_" + value.getLiteral() + "_literal");
    }

    private static Converter<Duration> durations() {
        return new Converter<>(RowText::duration, DurationText::read, Messages.badDuration);
    }

    private Control participants(Composite body) {
        participants = new ParticipantsField(editing, body, interaction.getParticipants(),
                PeopleChoices.of(editing.session(), parts), open);
        return participants.control();
    }

    private Control exchanges(Composite body) {
        return new PartsField<>(editing, body, "Interaction.exchanges", Messages.addExchange, parts::exchanges,
                this::exchange, () -> editing.run(of(Messages.exchange), parts::addExchange),
                exchange -> editing.run(of(Messages.exchange), () -> parts.remove(exchange))).control();
    }

    private void exchange(Composite row, Exchange exchange) {
        Combo stance = new StanceField(editing, row, exchange).control();
        GridDataFactory.fillDefaults().hint(STANCE_WIDTH, SWT.DEFAULT).applyTo(stance);
        GridDataFactory.fillDefaults().hint(KIND_WIDTH, SWT.DEFAULT).applyTo(new ChoiceField<>(editing, row, exchange,
                EXCHANGE__KIND, ExchangeKind.VALUES, InteractionForm::literal).control());
        Text text = new TextField<>(editing, row, exchange, EXCHANGE__TEXT, Converter.TEXT, SWT.SINGLE,
                Messages.textHint).control();
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
    }

    private Control tasks(Composite body) {
        return new PartsField<>(editing, body, "Interaction.tasks", Messages.addFollowUp, parts::tasks, this::task,
                () -> editing.run(of(Messages.taskOf), () -> parts.addTask(TaskKind.FOLLOW_UP)),
                task -> editing.run(of(Messages.taskOf), () -> parts.remove(task))).control();
    }

    private void task(Composite row, Task task) {
        Label kind = editing.toolkit().createLabel(row, literal(task.getKind()));
        Colors.mute(kind);
        GridDataFactory.fillDefaults().hint(TASK_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(kind);
        Text title = new TextField<>(editing, row, task, TASK__TITLE, Converter.TEXT, SWT.SINGLE,
                Messages.taskHint).control();
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(title);
        if (task.getDone() == null) {
            Text due = new TextField<>(editing, row, task, TASK__DUE, SaidDays.coming(), SWT.SINGLE, Messages.taskDue).control();
            GridDataFactory.fillDefaults().hint(DUE_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(due);
        } else {
            Label done = editing.toolkit().createLabel(row, Messages.done);
            Colors.mute(done);
            GridDataFactory.fillDefaults().hint(DUE_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(done);
        }
    }

    private Control thankYou(Composite body) {
        Button owed = editing.toolkit().createButton(body, Messages.thankYou, SWT.CHECK);
        owed.setEnabled(!editing.session().isReadOnly());
        WidgetKeys.set(owed, "Interaction.thankYou");
        owed.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            boolean said = owed.getSelection();
            editing.run(of(Messages.thankYouOf), () -> parts.setThankYouOwed(said));
        }));
        Runnable refresher = () -> owed.setSelection(parts.isThankYouOwed());
        editing.onRefresh(refresher);
        owed.addDisposeListener(event -> editing.noRefresh(refresher));
        refresher.run();
        return owed;
    }

    private String of(String label) {
        return NLS.bind(label, editing.title());
    }
}
