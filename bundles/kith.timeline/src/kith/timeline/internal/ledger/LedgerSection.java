package kith.timeline.internal.ledger;

import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;

import kith.core.ledger.ExchangeList;
import kith.core.ledger.Ledger;
import kith.model.Entity;
import kith.store.NetworkStore;
import kith.ui.Colors;
import kith.ui.Reading;
import kith.ui.WidgetKeys;
import kith.ui.form.Editing;
import kith.ui.form.EditorSection;
import kith.ui.form.FormSection;

/** What was given and taken with a person, in the editor of the person. Every number opens the exchanges behind it. */
public final class LedgerSection implements EditorSection {

    @Override
    public void create(FormSection section, Entity person, Editing editing) {
        Composite numbers = editing.toolkit().createComposite(section.body());
        RowLayoutFactory.fillDefaults().wrap(true).spacing(16).margins(2, 0).applyTo(numbers);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(60, SWT.DEFAULT).applyTo(numbers);
        NetworkStore store = editing.session().getStore();
        String id = person.getId();
        Runnable reading = () -> Reading.of(numbers, () -> Ledger.counts(store, id), found -> show(numbers, id, found, editing));
        editing.onRefresh(reading);
        numbers.addDisposeListener(event -> editing.noRefresh(reading));
        reading.run();
    }

    private static void show(Composite numbers, String person, Map<ExchangeList, Integer> found, Editing editing) {
        if (found.equals(numbers.getData())) {
            return;
        }
        numbers.setData(found);
        for (Control each : numbers.getChildren()) {
            each.dispose();
        }
        found.forEach((list, count) -> {
            if (count > 0) {
                link(numbers, person, list, count, editing);
            }
        });
        if (numbers.getChildren().length == 0) {
            Label nothing = editing.toolkit().createLabel(numbers, Messages.nothingYet);
            Colors.mute(nothing);
        }
        FormSection.reflow(numbers);
    }

    private static void link(Composite numbers, String person, ExchangeList list, int count, Editing editing) {
        Hyperlink link = editing.toolkit().createHyperlink(numbers, NLS.bind(Messages.number, LedgerContents.label(list), count), SWT.NONE);
        WidgetKeys.set(link, "ledger." + list.name());
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> LedgerView.show(
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), person, list)));
    }
}
