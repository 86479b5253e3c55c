package kith.timeline.internal.strength;

import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

import kith.core.EntityRef;
import kith.core.ledger.ExchangeList;
import kith.timeline.internal.TimelineView;
import kith.timeline.internal.ledger.LedgerView;
import kith.ui.WidgetKeys;

/** The numbers that strength is made of; each opens the entries behind it. */
final class StrengthNumbers extends Composite {

    StrengthNumbers(Composite parent) {
        super(parent, SWT.NONE);
        RowLayoutFactory.fillDefaults().wrap(true).spacing(16).margins(10, 6).applyTo(this);
    }

    void show(Measured measured) {
        if (measured.equals(getData())) {
            return;
        }
        setData(measured);
        for (Control each : getChildren()) {
            each.dispose();
        }
        String person = measured.person();
        int contacts = measured.strength().contacts();
        link("contacts", contacts == 1 ? Messages.oneContact : NLS.bind(Messages.contacts, contacts),
                () -> TimelineView.show(page(), new EntityRef("Person", person)));
        link("given", NLS.bind(Messages.given, measured.strength().given()),
                () -> LedgerView.show(page(), person, ExchangeList.GIVEN));
        link("received", NLS.bind(Messages.received, measured.strength().received()),
                () -> LedgerView.show(page(), person, ExchangeList.RECEIVED));
        requestLayout();
    }

    private void link(String key, String label, Runnable open) {
        Link link = new Link(this, SWT.NONE);
        link.setText("<a>" + label + "</a>");
        link.setBackground(getBackground());
        WidgetKeys.set(link, "kith.timeline.strength." + key);
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open.run()));
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }
}
