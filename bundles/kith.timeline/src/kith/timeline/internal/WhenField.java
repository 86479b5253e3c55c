package kith.timeline.internal;

import static kith.model.KithPackage.Literals.INTERACTION__AT;
import static kith.model.KithPackage.Literals.INTERACTION__ZONE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import kith.model.Interaction;
import kith.ui.form.Converter;
import kith.ui.form.Editing;
import kith.ui.form.TextField;
import kith.ui.form.ZoneField;

/**
 * When an interaction was: date, time of day and zone in one row. Another zone leaves date and time as they are written:
 * who corrects the zone knows what the clock on the wall showed.
 */
final class WhenField {

    private static final String KEY = "org.eclipse.swtbot.widget.key";

    private final Editing editing;
    private final Interaction interaction;
    private final Composite row;

    WhenField(Editing editing, Composite parent, Interaction interaction) {
        this.editing = editing;
        this.interaction = interaction;
        row = editing.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(2, 2).spacing(10, 0).applyTo(row);
        Converter<LocalDate> dates = Converter.date();
        Converter<LocalTime> times = Converter.time();
        add("date", Messages.date, part(dates, ZonedDateTime::toLocalDate, (at, date) -> at.with(date)));
        add("time", Messages.time, part(times, ZonedDateTime::toLocalTime, (at, time) -> at.with(time)));
        Text zone = new ZoneField(editing, row, "Interaction.zone", this::zoneId, this::setZone).control();
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(zone);
    }

    /** Returns the widget, for its layout. */
    Composite control() {
        return row;
    }

    /** Puts a part of the moment in its place. */
    private interface Change<T> {

        ZonedDateTime apply(ZonedDateTime at, T part);
    }

    private void add(String name, String label, Converter<Instant> converter) {
        Text text = new TextField<>(editing, row, interaction, INTERACTION__AT, converter, SWT.SINGLE, label).control();
        text.setData(KEY, "Interaction.at." + name);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(text);
    }

    /** A part of the moment, and the rest of it as it is. */
    private <T> Converter<Instant> part(Converter<T> converter, Function<ZonedDateTime, T> get, Change<T> change) {
        return new Converter<>(at -> converter.write(get.apply(at.atZone(zoneId()))),
                text -> change.apply(moment(), converter.read(text)).toInstant(), converter.problem());
    }

    private ZonedDateTime moment() {
        Instant at = interaction.getAt() == null ? Instant.now() : interaction.getAt();
        return at.atZone(zoneId());
    }

    private ZoneId zoneId() {
        return interaction.getZone() == null ? ZoneId.systemDefault() : interaction.getZone();
    }

    private void setZone(ZoneId chosen) {
        Instant same = moment().withZoneSameLocal(chosen).toInstant();
        editing.run(NLS.bind(Messages.changeOf, Editing.label(INTERACTION__ZONE), editing.title()), () -> {
            interaction.setZone(chosen);
            interaction.setAt(same);
        });
    }
}
