package kith.timeline.internal.log;

import static kith.model.KithPackage.Literals.EXCHANGE__STATE;

import java.util.Arrays;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import kith.core.logging.Stance;
import kith.model.Exchange;
import kith.model.edit.KithEditPlugin;
import kith.ui.WidgetKeys;
import kith.ui.form.Editing;

/** Who gave something, and how far it is, as one thing to say. What is thanked for or closed is shown and kept. */
final class StanceField {

    private final Exchange exchange;
    private final Combo combo;

    StanceField(Editing editing, Composite parent, Exchange exchange) {
        this.exchange = exchange;
        combo = new Combo(parent, SWT.READ_ONLY);
        editing.toolkit().adapt(combo, true, false);
        WidgetKeys.set(combo, "Exchange.stance");
        combo.setToolTipText(Messages.stanceHint);
        combo.setEnabled(!editing.session().isReadOnly());
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            int index = combo.getSelectionIndex();
            if (index >= 0 && index < Stance.values().length) {
                editing.run(NLS.bind(Messages.changeOf, Editing.label(EXCHANGE__STATE), editing.title()),
                        () -> Stance.values()[index].set(exchange));
            }
        }));
        Runnable refresher = this::refresh;
        editing.onRefresh(refresher);
        combo.addDisposeListener(event -> editing.noRefresh(refresher));
        refresh();
    }

    /** Returns the widget, for its layout. */
    Combo control() {
        return combo;
    }

    private void refresh() {
        combo.setItems(Arrays.stream(Stance.values()).map(StanceField::label).toArray(String[]::new));
        Stance.of(exchange).ifPresentOrElse(stance -> combo.select(stance.ordinal()), () -> {
            combo.add(KithEditPlugin.INSTANCE.getString("_UI_ExchangeState_" + exchange.getState().getLiteral() + "_literal"));
            combo.select(combo.getItemCount() - 1);
        });
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
