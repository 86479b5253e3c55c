package kith.ui.form;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/**
 * A date and a time of day in one row, each a field of its own. A date that is emptied takes the moment away; a time that
 * is emptied is midnight.
 */
public final class MomentField {

    /** The moment that the field edits. */
    public interface Moment {

        /** Returns the moment in the zone in which it is shown; null if there is none. */
        ZonedDateTime get();

        /** Returns the moment whose date or time is written first when there is none, never null. */
        ZonedDateTime initial();

        /**
         * Sets another moment.
         *
         * @param moment null for none
         * @return whether it was done
         * @throws IllegalArgumentException with a message for the user if this cannot be the moment
         */
        boolean set(ZonedDateTime moment);
    }

    private final Moment moment;
    private final Composite row;
    private final FieldText date;
    private final FieldText time;
    private final Converter<LocalDate> dates;

    /**
     * @param key names the widgets for tests, followed by {@code .date} and {@code .time}
     * @param label what the moment is called
     */
    public MomentField(Editing editing, Composite parent, String key, String label, Moment moment) {
        this(editing, parent, key, label, Converter.date(), moment);
    }

    /**
     * @param key names the widgets for tests, followed by {@code .date} and {@code .time}
     * @param label what the moment is called
     * @param dates how the date is written
     */
    public MomentField(Editing editing, Composite parent, String key, String label, Converter<LocalDate> dates, Moment moment) {
        this.moment = moment;
        this.dates = dates;
        row = editing.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 2).spacing(10, 0).applyTo(row);
        date = new FieldText(editing, row, SWT.SINGLE, key + ".date", label, date());
        time = new FieldText(editing, row, SWT.SINGLE, key + ".time", label, time());
        GridDataFactory.swtDefaults().hint(140, SWT.DEFAULT).applyTo(date.control());
        GridDataFactory.swtDefaults().hint(80, SWT.DEFAULT).applyTo(time.control());
    }

    /** Returns the row, for its layout; more fields may follow in it. */
    public Composite control() {
        return row;
    }

    /** Has the date marked while the value of a feature is wrong; see {@link Editing#mark}. */
    public void mark(Editing editing, EObject owner, EStructuralFeature feature) {
        editing.mark(date, owner, feature);
    }

    /** Shows or hides the time of day. */
    public void showTime(boolean shown) {
        time.control().setVisible(shown);
    }

    private ZonedDateTime base() {
        return moment.get() == null ? moment.initial() : moment.get();
    }

    private boolean set(ZonedDateTime value) {
        return value.equals(moment.get()) || moment.set(value);
    }

    private FieldText.Value date() {
        return new FieldText.Value() {

            @Override
            public String shown() {
                return moment.get() == null ? "" : dates.write(moment.get().toLocalDate());
            }

            @Override
            public boolean take(String typed) {
                LocalDate date = dates.read(typed);
                return date == null ? moment.set(null) : MomentField.this.set(base().with(date));
            }
        };
    }

    private FieldText.Value time() {
        Converter<LocalTime> times = Converter.time();
        return new FieldText.Value() {

            @Override
            public String shown() {
                return moment.get() == null ? "" : times.write(moment.get().toLocalTime());
            }

            @Override
            public boolean take(String typed) {
                LocalTime read = times.read(typed);
                return MomentField.this.set(base().with(read == null ? LocalTime.MIDNIGHT : read));
            }
        };
    }
}
