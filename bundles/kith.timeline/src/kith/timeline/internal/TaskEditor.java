package kith.timeline.internal;

import static kith.model.KithPackage.Literals.ENTITY__TAGS;
import static kith.model.KithPackage.Literals.TASK__DUE;
import static kith.model.KithPackage.Literals.TASK__EVENT;
import static kith.model.KithPackage.Literals.TASK__INTERACTION;
import static kith.model.KithPackage.Literals.TASK__KIND;
import static kith.model.KithPackage.Literals.TASK__NOTE;
import static kith.model.KithPackage.Literals.TASK__SNOOZED_UNTIL;
import static kith.model.KithPackage.Literals.TASK__TITLE;

import org.eclipse.swt.widgets.Composite;

import kith.model.Task;
import kith.model.TaskKind;
import kith.timeline.internal.log.InteractionForm;
import kith.timeline.internal.log.ParticipantsField;
import kith.timeline.internal.log.PeopleChoices;
import kith.ui.EntityEditors;
import kith.ui.form.Converter;
import kith.ui.form.Editing;
import kith.ui.form.EntityEditor;
import kith.ui.form.FormSection;

/** The editor of a thank-you, a follow-up or another task. */
public final class TaskEditor extends EntityEditor<Task> {

    private static final int NOTE_HEIGHT = 90;

    public TaskEditor() {
        super(Task.class);
    }

    @Override
    protected void createForm(Composite parent, Task edited, Editing with) {
        new FormSection(with, parent, "task", Messages.task, true)
                .text(edited, TASK__TITLE, Converter.TEXT, Editing.label(TASK__TITLE))
                .control(Messages.people, body -> new ParticipantsField(with, body, edited.getPeople(),
                        PeopleChoices.known(with.session()),
                        person -> EntityEditors.open(getSite().getPage(), person)).control())
                .choice(edited, TASK__KIND, TaskKind.VALUES, InteractionForm::literal, Editing.label(TASK__KIND))
                .text(edited, TASK__DUE, Converter.date(), Editing.label(TASK__DUE))
                .text(edited, TASK__SNOOZED_UNTIL, Converter.date(), Editing.label(TASK__SNOOZED_UNTIL))
                .lines(edited, TASK__NOTE, Editing.label(TASK__NOTE), NOTE_HEIGHT)
                .reference(edited, TASK__INTERACTION, Editing.label(TASK__INTERACTION))
                .reference(edited, TASK__EVENT, Editing.label(TASK__EVENT))
                .words(edited, ENTITY__TAGS, Messages.tags);
    }
}
