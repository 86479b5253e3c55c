package kith.events.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import kith.model.Event;
import kith.model.KithPackage;
import kith.ui.WidgetKeys;
import kith.ui.form.Converter;
import kith.ui.form.Editing;
import kith.ui.form.FieldProblem;

/** The date and the time at which an event starts or ends, in its zone. The end moves with the start. */
final class MomentFields {

    private final Editing editing;
    private final Event event;
    private final EAttribute feature;
    private final Composite row;
    private final Text date;
    private final Text time;
    private final FieldProblem problem;

    MomentFields(Editing editing, Composite parent, Event event, EAttribute feature) {
        this.editing = editing;
        this.event = event;
        this.feature = feature;
        row = editing.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 2).applyTo(row);
        date = text("date", 140);
        time = text("time", 80);
        problem = new FieldProblem(date);
        Runnable refresher = this::refresh;
        editing.onRefresh(refresher);
        row.addDisposeListener(disposed -> editing.noRefresh(refresher));
        refresh();
    }

    Composite control() {
        return row;
    }

    private Text text(String part, int width) {
        Text text = editing.toolkit().createText(row, "", SWT.SINGLE);
        WidgetKeys.set(text, "Event." + feature.getName() + "." + part);
        text.setToolTipText(Editing.label(feature));
        GridDataFactory.swtDefaults().hint(width, SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.FocusOut, left -> commit());
        text.addListener(SWT.KeyDown, key -> {
            if (key.keyCode == SWT.ESC) {
                refresh();
            } else if (key.keyCode == SWT.CR || key.keyCode == SWT.KEYPAD_CR) {
                commit();
                key.doit = false;
            }
        });
        return text;
    }

    private ZoneId zone() {
        return event.getZone() == null ? ZoneId.systemDefault() : event.getZone();
    }

    private void commit() {
        try {
            LocalDate day = Converter.date().read(date.getText());
            LocalTime hour = Converter.time().read(time.getText());
            problem.hide();
            Instant value = day == null ? null : day.atTime(hour == null ? LocalTime.MIDNIGHT : hour).atZone(zone()).toInstant();
            set(value);
        } catch (IllegalArgumentException e) {
            problem.show(e.getMessage());
        }
    }

    private void set(Instant value) {
        Instant before = (Instant) event.eGet(feature);
        if (value == null || before == null || event.getEnd() == null || feature != KithPackage.Literals.EVENT__START) {
            if (value != null && feature == KithPackage.Literals.EVENT__END && event.getStart() != null
                    && value.isBefore(event.getStart())) {
                throw new IllegalArgumentException(Messages.endsBeforeItStarts);
            }
            editing.set(event, feature, value);
        } else if (!value.equals(before)) {
            Duration length = Duration.between(before, event.getEnd());
            editing.run(NLS.bind(Messages.move, editing.title()), () -> {
                event.setStart(value);
                event.setEnd(value.plus(length));
            });
        }
    }

    private void refresh() {
        Instant value = (Instant) event.eGet(feature);
        ZonedDateTime moment = value == null ? null : value.atZone(zone());
        show(date, moment == null ? "" : Converter.date().write(moment.toLocalDate()));
        show(time, moment == null ? "" : Converter.time().write(moment.toLocalTime()));
        time.setVisible(!event.isAllDay());
        problem.hide();
    }

    private static void show(Text field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }
}
