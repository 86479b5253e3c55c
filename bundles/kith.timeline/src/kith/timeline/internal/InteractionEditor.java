package kith.timeline.internal;

import static kith.model.KithPackage.Literals.ENTITY__TAGS;
import static kith.model.KithPackage.Literals.INTERACTION__CHANNEL;
import static kith.model.KithPackage.Literals.INTERACTION__DIRECTION;
import static kith.model.KithPackage.Literals.INTERACTION__DURATION;
import static kith.model.KithPackage.Literals.INTERACTION__EVENT;
import static kith.model.KithPackage.Literals.INTERACTION__MOOD;
import static kith.model.KithPackage.Literals.INTERACTION__NOTE;
import static kith.model.KithPackage.Literals.INTERACTION__SUBJECT;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.swt.widgets.Composite;

import kith.core.Channel;
import kith.core.Channels;
import kith.core.EntityRef;
import kith.model.Direction;
import kith.model.Interaction;
import kith.model.Mood;
import kith.model.edit.KithEditPlugin;
import kith.ui.EntityEditors;
import kith.ui.form.Converter;
import kith.ui.form.Editing;
import kith.ui.form.EntityEditor;
import kith.ui.form.FormSection;

/** The editor of an interaction. */
public final class InteractionEditor extends EntityEditor<Interaction> {

    private static final int NOTE_HEIGHT = 120;

    private final Channels channels = new Channels(RegistryFactory.getRegistry());

    public InteractionEditor() {
        super(Interaction.class);
    }

    @Override
    protected void createForm(Composite parent, Interaction edited, Editing with) {
        new FormSection(with, parent, "interaction", Messages.interaction, true)
                .text(edited, INTERACTION__SUBJECT, Converter.TEXT, Messages.subject)
                .control(Messages.participants,
                        body -> new ParticipantsField(with, body, edited.getParticipants(), this::open).control())
                .control(Messages.when, body -> WhenField.create(with, body, edited))
                .text(edited, INTERACTION__DURATION, Converter.MINUTES, Messages.durationMinutes)
                .choice(edited, INTERACTION__CHANNEL, channels.all().stream().map(Channel::id).toList(), channels::name,
                        Messages.channel)
                .choice(edited, INTERACTION__DIRECTION, Direction.VALUES, InteractionEditor::literal, Messages.direction)
                .lines(edited, INTERACTION__NOTE, Messages.note, NOTE_HEIGHT);
        new FormSection(with, parent, "interaction.more", Messages.more, true)
                .choice(edited, INTERACTION__MOOD, Mood.VALUES, InteractionEditor::literal, Messages.mood)
                .reference(edited, INTERACTION__EVENT, Messages.event)
                .words(edited, ENTITY__TAGS, Messages.tags);
    }

    private void open(EntityRef person) {
        EntityEditors.open(getSite().getPage(), person);
    }

    static String literal(Enumerator value) {
        return KithEditPlugin.INSTANCE.getString("_UI_" + value.getClass().getSimpleName() + "_" + value.getLiteral() + "_literal");
    }
}
