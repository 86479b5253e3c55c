package kith.timeline.internal;

import static kith.model.KithPackage.Literals.INTERACTION__AT;
import static kith.model.KithPackage.Literals.INTERACTION__ZONE;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import kith.model.Interaction;
import kith.ui.form.Editing;
import kith.ui.form.MomentField;
import kith.ui.form.ZoneField;

/**
 * When an interaction was: date, time of day and zone in one row. Another zone leaves date and time as they are written:
 * who corrects the zone knows what the clock on the wall showed.
 */
final class WhenField implements MomentField.Moment {

    private final Editing editing;
    private final Interaction interaction;

    private WhenField(Editing editing, Interaction interaction) {
        this.editing = editing;
        this.interaction = interaction;
    }

    /** Makes the row. */
    static Composite create(Editing editing, Composite parent, Interaction interaction) {
        WhenField when = new WhenField(editing, interaction);
        Composite row = new MomentField(editing, parent, "Interaction.at", Editing.label(INTERACTION__AT), when).control();
        Text zone = new ZoneField(editing, row, "Interaction.zone", when::zone, when::setZone).control();
        GridLayoutFactory.fillDefaults().numColumns(3).margins(2, 2).spacing(10, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(zone);
        return row;
    }

    @Override
    public ZonedDateTime get() {
        return interaction.getAt() == null ? null : interaction.getAt().atZone(zone());
    }

    @Override
    public ZonedDateTime initial() {
        return ZonedDateTime.now(zone()).truncatedTo(ChronoUnit.MINUTES);
    }

    @Override
    public boolean set(ZonedDateTime moment) {
        return editing.set(interaction, INTERACTION__AT, moment == null ? null : moment.toInstant());
    }

    private ZoneId zone() {
        return interaction.getZone() == null ? ZoneId.systemDefault() : interaction.getZone();
    }

    private boolean setZone(ZoneId chosen) {
        ZonedDateTime at = get();
        Instant same = at == null ? null : at.withZoneSameLocal(chosen).toInstant();
        return editing.run(NLS.bind(Messages.changeOf, Editing.label(INTERACTION__ZONE), editing.title()), () -> {
            interaction.setZone(chosen);
            interaction.setAt(same);
        });
    }
}
