package kith.contacts.internal.cadence;

import java.util.List;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;

import kith.core.touch.Span;
import kith.core.touch.Span.Unit;
import kith.ui.WidgetKeys;

/** A number of days, entered in the unit that people use. */
final class SpanField {

    private static final int MOST = 999;
    private static final List<Unit> UNITS = List.of(Unit.values());

    private final Composite area;
    private final Spinner count;
    private final Combo unit;

    /** @param id names the widgets for tests */
    SpanField(Composite parent, String id, Span span, Runnable changed) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        count = new Spinner(area, SWT.BORDER);
        count.setMinimum(1);
        count.setMaximum(MOST);
        count.setPageIncrement(5);
        WidgetKeys.set(count, id);
        unit = new Combo(area, SWT.READ_ONLY);
        unit.setItems(UNITS.stream().map(SpanField::name).toArray(String[]::new));
        WidgetKeys.set(unit, id + ".unit");
        set(span);
        count.addListener(SWT.Modify, event -> changed.run());
        unit.addListener(SWT.Selection, event -> changed.run());
    }

    private static String name(Unit unit) {
        return switch (unit) {
            case DAY -> Messages.days;
            case WEEK -> Messages.weeks;
            case MONTH -> Messages.months;
            case YEAR -> Messages.years;
        };
    }

    void set(Span span) {
        count.setSelection(span.count());
        unit.select(UNITS.indexOf(span.unit()));
    }

    Span span() {
        return new Span(count.getSelection(), UNITS.get(unit.getSelectionIndex()));
    }

    void focus() {
        count.setFocus();
    }
}
