package kith.contacts.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import kith.core.touch.Span;
import kith.model.Cadence;
import kith.model.KithFactory;
import kith.model.KithPackage;
import kith.model.Person;
import kith.ui.WidgetKeys;
import kith.ui.form.Editing;
import kith.ui.form.FormWheel;

/** How often to be in touch with somebody, in the steps that people think in; half as long again is the longest. */
final class CadenceField {

    static final List<Integer> DAYS = List.of(0, 7, 14, 30, 42, 60, 90, 180, 365);

    private final Editing editing;
    private final Person person;
    private final Combo combo;

    CadenceField(Editing editing, Composite parent, Person person) {
        this.editing = editing;
        this.person = person;
        combo = new Combo(parent, SWT.READ_ONLY);
        editing.toolkit().adapt(combo, true, false);
        WidgetKeys.set(combo, "Person.cadence");
        FormWheel.pass(combo);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> commit()));
        Runnable refresher = this::refresh;
        editing.onRefresh(refresher);
        combo.addDisposeListener(event -> editing.noRefresh(refresher));
        refresh();
    }

    Combo control() {
        return combo;
    }

    private void commit() {
        int days = steps().get(combo.getSelectionIndex());
        if (days == current()) {
            return;
        }
        editing.run(NLS.bind(Messages.changeCadence, editing.title()), () -> {
            if (days == 0) {
                person.eUnset(KithPackage.Literals.PERSON__CADENCE);
            } else {
                Cadence cadence = KithFactory.eINSTANCE.createCadence();
                cadence.setIdealDays(days);
                cadence.setMaximumDays(days * 3 / 2);
                person.setCadence(cadence);
            }
        });
    }

    private int current() {
        return person.getCadence() == null ? 0 : person.getCadence().getIdealDays();
    }

    /** The usual steps, and the person's own if that is another one. */
    private List<Integer> steps() {
        List<Integer> steps = new ArrayList<>(DAYS);
        if (!steps.contains(current())) {
            steps.add(current());
            steps.sort(null);
        }
        return steps;
    }

    private void refresh() {
        combo.setItems(steps().stream().map(CadenceField::name).toArray(String[]::new));
        combo.select(steps().indexOf(current()));
    }

    static String name(int days) {
        return days == 0 ? Messages.noCadence : Span.of(days).every();
    }
}
