package kith.timeline.internal.strength;

import java.util.Optional;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;

import kith.core.strength.EvidenceReader;
import kith.core.strength.Weights;
import kith.model.Entity;
import kith.store.NetworkStore;
import kith.ui.Reading;
import kith.ui.form.Editing;
import kith.ui.form.EditorSection;
import kith.ui.form.FormSection;

/** How strong the relationship is, by what, and how it came to be so, in the editor of a person. */
public final class StrengthSection implements EditorSection {

    private final EvidenceReader reader = new EvidenceReader(RegistryFactory.getRegistry());

    @Override
    public void create(FormSection section, Entity person, Editing editing) {
        StrengthChart chart = new StrengthChart(section.body());
        editing.toolkit().adapt(chart);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(60, SWT.DEFAULT).applyTo(chart);
        NetworkStore store = editing.session().getStore();
        String id = person.getId();
        Runnable reading = () -> {
            Weights weights = Weights.preferred();
            Reading.of(chart, () -> Measured.of(reader, store, id, weights), found -> show(chart, found));
        };
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("kith.core");
        IPreferenceChangeListener weighed = event -> Reading.window(chart).execute(reading);
        preferences.addPreferenceChangeListener(weighed);
        editing.onRefresh(reading);
        chart.addDisposeListener(event -> {
            editing.noRefresh(reading);
            preferences.removePreferenceChangeListener(weighed);
        });
        reading.run();
    }

    private static void show(StrengthChart chart, Optional<Measured> found) {
        found.ifPresent(read -> {
            chart.show(read.name(), read.strength(), read.history());
            FormSection.reflow(chart);
        });
    }
}
