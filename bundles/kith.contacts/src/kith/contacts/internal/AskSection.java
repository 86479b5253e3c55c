package kith.contacts.internal;

import java.time.Instant;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import kith.model.Ask;
import kith.model.AskState;
import kith.model.KithFactory;
import kith.model.KithPackage.Literals;
import kith.model.Offer;
import kith.model.Person;
import kith.ui.form.ChoiceField;
import kith.ui.form.Converter;
import kith.ui.form.Editing;
import kith.ui.form.FormSection;
import kith.ui.form.ListField;
import kith.ui.form.TextField;

/**
 * What a person looks for and can give. Since when is the moment at which it is written down, and it is settled at that at which
 * its state says so.
 */
final class AskSection {

    private AskSection() {
    }

    static void create(Editing editing, Composite parent, Person person) {
        new FormSection(editing, parent, "person.asks", Messages.asksAndOffers, true)
                .control(Messages.asks, body -> new ListField(editing, body, person, Literals.PERSON__ASKS, Messages.ask,
                        () -> ask(editing), (row, ask) -> ask(editing, row, (Ask) ask)).control())
                .control(Messages.offers, body -> new ListField(editing, body, person, Literals.PERSON__OFFERS, Messages.offer,
                        () -> offer(editing), (row, offer) -> new TextField<>(editing, row, offer,
                                Literals.OFFER__TEXT, Converter.TEXT, SWT.SINGLE, Messages.offer)).control());
    }

    private static Ask ask(Editing editing) {
        Ask ask = KithFactory.eINSTANCE.createAsk();
        ask.setSince(now(editing));
        return ask;
    }

    private static Offer offer(Editing editing) {
        Offer offer = KithFactory.eINSTANCE.createOffer();
        offer.setSince(now(editing));
        return offer;
    }

    private static void ask(Editing editing, Composite row, Ask ask) {
        new TextField<>(editing, row, ask, Literals.ASK__TEXT, Converter.TEXT, SWT.SINGLE, Messages.ask);
        new ChoiceField<>(editing, row, ask, Literals.ASK__STATE, List.of(AskState.values()), AskSection::name, state -> {
            ask.setState(state);
            ask.setResolved(state == AskState.OPEN ? null : now(editing));
        });
    }

    private static Instant now(Editing editing) {
        return editing.session().getClock().instant();
    }

    private static String name(AskState state) {
        return switch (state) {
            case OPEN -> Messages.askOpen;
            case MET -> Messages.askMet;
            case WITHDRAWN -> Messages.askWithdrawn;
        };
    }
}
