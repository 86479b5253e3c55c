package kith.goals.internal;

import java.time.LocalDate;

import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;

import kith.model.Goal;
import kith.ui.form.Editing;

/** The periods that goals usually have, each one click away. */
final class PeriodLinks {

    private final Editing editing;
    private final Goal goal;
    private final Composite row;

    PeriodLinks(Editing editing, Composite parent, Goal goal) {
        this.editing = editing;
        this.goal = goal;
        row = editing.toolkit().createComposite(parent);
        RowLayoutFactory.fillDefaults().spacing(12).applyTo(row);
        LocalDate today = LocalDate.now();
        LocalDate month = today.withDayOfMonth(1);
        LocalDate quarter = month.minusMonths((month.getMonthValue() - 1) % 3);
        link(Messages.thisMonth, month, month.plusMonths(1));
        link(Messages.thisQuarter, quarter, quarter.plusMonths(3));
        link(Messages.thisYear, today.withDayOfYear(1), today.withDayOfYear(1).plusYears(1));
    }

    Control control() {
        return row;
    }

    private void link(String label, LocalDate from, LocalDate end) {
        Hyperlink link = editing.toolkit().createHyperlink(row, label, SWT.NONE);
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(
                event -> editing.run(NLS.bind(Messages.changePeriod, editing.title()), () -> {
                    goal.setFrom(from);
                    goal.setTo(end.minusDays(1));
                })));
    }
}
