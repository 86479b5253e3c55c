package kith.contacts.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import kith.core.touch.Rhythm;
import kith.core.touch.Span;
import kith.model.Cadence;
import kith.model.KithFactory;
import kith.model.KithPackage.Literals;
import kith.model.Person;
import kith.ui.Colors;
import kith.ui.WidgetKeys;
import kith.ui.form.Editing;
import kith.ui.form.FormWheel;

/** How often to be in touch with somebody, and how long at most without, in the steps that people think in. */
final class CadenceField {

    static final List<Integer> DAYS = List.of(0, 7, 14, 30, 42, 60, 90, 180, 365);
    private static final List<Integer> MOST = List.of(10, 14, 21, 30, 45, 63, 70, 90, 135, 180, 270, 365, 547, 730);

    private final Editing editing;
    private final Person person;
    private final Composite root;
    private final Combo ideal;
    private final Label atMost;
    private final Combo maximum;
    private List<Integer> idealDays = List.of();
    private List<Integer> maximumDays = List.of();

    CadenceField(Editing editing, Composite parent, Person person) {
        this.editing = editing;
        this.person = person;
        root = editing.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(root);
        ideal = combo("Person.cadence", Literals.CADENCE__IDEAL_DAYS, index -> commitIdeal(idealDays.get(index)));
        atMost = editing.toolkit().createLabel(root, Messages.atMost);
        Colors.mute(atMost);
        maximum = combo("Cadence.maximumDays", Literals.CADENCE__MAXIMUM_DAYS, index -> commitMaximum(maximumDays.get(index)));
        Runnable refresher = this::refresh;
        editing.onRefresh(refresher);
        root.addDisposeListener(event -> editing.noRefresh(refresher));
        refresh();
    }

    private Combo combo(String key, EAttribute feature, IntConsumer chosen) {
        Combo combo = new Combo(root, SWT.READ_ONLY);
        editing.toolkit().adapt(combo, true, false);
        combo.setToolTipText(Editing.label(feature));
        WidgetKeys.set(combo, key);
        FormWheel.pass(combo);
        editing.enable(combo);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen.accept(combo.getSelectionIndex())));
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    Composite control() {
        return root;
    }

    private void commitIdeal(int days) {
        if (days == ideal()) {
            return;
        }
        change(() -> {
            if (days == 0) {
                person.eUnset(Literals.PERSON__CADENCE);
                return;
            }
            if (person.getCadence() == null) {
                person.setCadence(KithFactory.eINSTANCE.createCadence());
            }
            Rhythm.setIdeal(person.getCadence(), days);
        });
    }

    private void commitMaximum(int days) {
        if (days != maximum()) {
            change(() -> person.getCadence().setMaximumDays(days));
        }
    }

    private void change(Runnable change) {
        editing.run(NLS.bind(Messages.changeCadence, editing.title()), change);
    }

    private int ideal() {
        return person.getCadence() == null ? 0 : person.getCadence().getIdealDays();
    }

    /** Returns the most days that count, also where only the ideal is said. */
    private int maximum() {
        Cadence cadence = person.getCadence();
        return cadence == null ? 0 : cadence.getMaximumDays() > 0 ? cadence.getMaximumDays() : Rhythm.usualMaximum(ideal());
    }

    /** The usual steps, and the person's own if that is another one. */
    private static List<Integer> steps(List<Integer> usual, int least, int own) {
        List<Integer> steps = new ArrayList<>(usual.stream().filter(days -> days >= least).toList());
        if (!steps.contains(own)) {
            steps.add(own);
            steps.sort(null);
        }
        return steps;
    }

    private void refresh() {
        idealDays = steps(DAYS, 0, ideal());
        maximumDays = steps(MOST, ideal(), maximum());
        show(ideal, idealDays, ideal(), CadenceField::name);
        show(maximum, maximumDays, maximum(), days -> days == 0 ? "" : Span.of(days).length());
        atMost.setVisible(ideal() > 0);
        maximum.setVisible(ideal() > 0);
    }

    private static void show(Combo combo, List<Integer> steps, int now, IntFunction<String> name) {
        combo.setItems(steps.stream().map(name::apply).toArray(String[]::new));
        combo.select(steps.indexOf(now));
    }

    static String name(int days) {
        return days == 0 ? Messages.noCadence : Span.of(days).every();
    }
}
