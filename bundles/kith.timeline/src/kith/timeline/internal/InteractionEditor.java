package kith.timeline.internal;

import org.eclipse.swt.widgets.Composite;

import kith.core.EntityRef;
import kith.core.logging.LoggedParts;
import kith.model.Interaction;
import kith.timeline.internal.log.InteractionForm;
import kith.ui.EntityEditors;
import kith.ui.form.Editing;
import kith.ui.form.EntityEditor;

/** The editor of an interaction. */
public final class InteractionEditor extends EntityEditor<Interaction> {

    public InteractionEditor() {
        super(Interaction.class);
    }

    @Override
    protected void createForm(Composite parent, Interaction edited, Editing with) {
        new InteractionForm(with, edited, new LoggedParts(with.session(), edited), this::open).create(parent, true);
    }

    private void open(EntityRef person) {
        EntityEditors.open(getSite().getPage(), person);
    }
}
