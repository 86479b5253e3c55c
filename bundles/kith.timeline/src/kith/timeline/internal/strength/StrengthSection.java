package kith.timeline.internal.strength;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;

import kith.core.Channels;
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

    private final EvidenceReader reader = new EvidenceReader(Channels.shared());

    @Override
    public void create(FormSection section, Entity person, Editing editing) {
        StrengthChart chart = new StrengthChart(section.body());
        editing.toolkit().adapt(chart);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(60, SWT.DEFAULT).applyTo(chart);
        StrengthNumbers numbers = new StrengthNumbers(section.body());
        editing.toolkit().adapt(numbers);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(60, SWT.DEFAULT).applyTo(numbers);
        NetworkStore store = editing.session().getStore();
        String id = person.getId();
        Runnable reading = () -> {
            if (!chart.isDisposed()) {
                Weights weights = Weights.preferred();
                Reading.of(chart, () -> Measured.of(reader, store, id, weights), found -> show(chart, numbers, found));
            }
        };
        WeightChanges.follow(chart, reading);
        editing.onRefresh(reading);
        chart.addDisposeListener(event -> editing.noRefresh(reading));
        reading.run();
    }

    private static void show(StrengthChart chart, StrengthNumbers numbers, Optional<Measured> found) {
        found.ifPresent(read -> {
            chart.show(read.name(), read.strength(), read.history());
            numbers.show(read);
            FormSection.reflow(chart);
        });
    }
}
