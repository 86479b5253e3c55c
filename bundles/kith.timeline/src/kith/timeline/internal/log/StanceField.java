package kith.timeline.internal.log;

import static kith.model.KithPackage.Literals.EXCHANGE__STATE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import kith.core.ledger.Ledger;
import kith.core.ledger.Thanks;
import kith.core.logging.Stance;
import kith.model.Exchange;
import kith.model.ExchangeState;
import kith.ui.WidgetKeys;
import kith.ui.form.Editing;

/**
 * Who gave something, and how far it is, as one thing to say. What was given can be thanked for or closed by the rules of
 * the ledger.
 */
public final class StanceField {

    private final Editing editing;
    private final Exchange exchange;
    private final Combo combo;
    /** What stands below the stances; the first one is as it is if it has none. */
    private List<ExchangeState> states = List.of();

    public StanceField(Editing editing, Composite parent, Exchange exchange) {
        this.editing = editing;
        this.exchange = exchange;
        combo = new Combo(parent, SWT.READ_ONLY);
        editing.toolkit().adapt(combo, true, false);
        WidgetKeys.set(combo, "Exchange.stance");
        combo.setToolTipText(Messages.stanceHint);
        combo.setEnabled(!editing.session().isReadOnly());
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose(combo.getSelectionIndex())));
        Runnable refresher = this::refresh;
        editing.onRefresh(refresher);
        combo.addDisposeListener(event -> editing.noRefresh(refresher));
        refresh();
    }

    /** Returns the widget, for its layout. */
    public Combo control() {
        return combo;
    }

    private void choose(int index) {
        int state = index - Stance.values().length;
        if (index >= 0 && state < 0) {
            run(() -> Stance.values()[index].set(exchange));
        } else if (state >= 0 && states.get(state) != exchange.getState()) {
            ExchangeState chosen = states.get(state);
            run(() -> Thanks.settle(editing.session(), exchange, chosen));
        }
    }

    private void run(Runnable change) {
        editing.run(NLS.bind(Messages.changeOf, Editing.label(EXCHANGE__STATE), editing.title()), change);
    }

    private void refresh() {
        Optional<Stance> stance = Stance.of(exchange);
        states = Stream.concat(stance.isPresent() ? Stream.of() : Stream.of(exchange.getState()), settled()).toList();
        combo.setItems(Stream.concat(Arrays.stream(Stance.values()).map(StanceField::label), states.stream().map(InteractionForm::literal))
                .toArray(String[]::new));
        combo.select(stance.map(Stance::ordinal).orElse(Stance.values().length));
    }

    /** What is not logged yet is not settled yet, either. */
    private Stream<ExchangeState> settled() {
        return editing.isDraft() ? Stream.of() : Ledger.next(exchange.getSide(), exchange.getState()).stream()
                .filter(state -> state == ExchangeState.THANKED || state == ExchangeState.CLOSED);
    }

    private static String label(Stance stance) {
        return switch (stance) {
            case GOT -> Messages.stanceGot;
            case GAVE -> Messages.stanceGave;
            case ASKED -> Messages.stanceAsked;
            case WAS_ASKED -> Messages.stanceWasAsked;
            case OFFERED -> Messages.stanceOffered;
            case WAS_OFFERED -> Messages.stanceWasOffered;
        };
    }
}
