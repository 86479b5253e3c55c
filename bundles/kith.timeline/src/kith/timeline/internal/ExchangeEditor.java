package kith.timeline.internal;

import static kith.model.KithPackage.Literals.ENTITY__TAGS;
import static kith.model.KithPackage.Literals.EXCHANGE__DUE;
import static kith.model.KithPackage.Literals.EXCHANGE__INTERACTION;
import static kith.model.KithPackage.Literals.EXCHANGE__KIND;
import static kith.model.KithPackage.Literals.EXCHANGE__STATE;
import static kith.model.KithPackage.Literals.EXCHANGE__TEXT;

import org.eclipse.swt.widgets.Composite;

import kith.model.Exchange;
import kith.model.ExchangeKind;
import kith.timeline.internal.log.InteractionForm;
import kith.timeline.internal.log.ParticipantsField;
import kith.timeline.internal.log.PeopleChoices;
import kith.timeline.internal.log.StanceField;
import kith.ui.EntityEditors;
import kith.ui.form.Converter;
import kith.ui.form.Editing;
import kith.ui.form.EntityEditor;
import kith.ui.form.FormSection;

/** The editor of an exchange. */
public final class ExchangeEditor extends EntityEditor<Exchange> {

    public ExchangeEditor() {
        super(Exchange.class);
    }

    @Override
    protected void createForm(Composite parent, Exchange edited, Editing with) {
        new FormSection(with, parent, "exchange", Messages.exchange, true)
                .text(edited, EXCHANGE__TEXT, Converter.TEXT, Editing.label(EXCHANGE__TEXT))
                .control(Messages.people, body -> new ParticipantsField(with, body, edited.getPeople(),
                        PeopleChoices.known(with.session()),
                        person -> EntityEditors.open(getSite().getPage(), person)).control())
                .control(Editing.label(EXCHANGE__STATE), body -> new StanceField(with, body, edited).control())
                .choice(edited, EXCHANGE__KIND, ExchangeKind.VALUES, InteractionForm::literal, Editing.label(EXCHANGE__KIND))
                .text(edited, EXCHANGE__DUE, Converter.date(), Editing.label(EXCHANGE__DUE))
                .reference(edited, EXCHANGE__INTERACTION, Editing.label(EXCHANGE__INTERACTION))
                .words(edited, ENTITY__TAGS, Messages.tags);
    }
}
