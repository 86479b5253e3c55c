package kith.events.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import kith.model.Event;
import kith.model.KithPackage.Literals;
import kith.store.EventDay;
import kith.ui.form.Editing;
import kith.ui.form.MomentField;

/** When an event starts or ends, in its zone. The end moves with the start, and is never before it. */
final class EventMoment implements MomentField.Moment {

    private final Editing editing;
    private final Event event;
    private final EAttribute feature;

    private EventMoment(Editing editing, Event event, EAttribute feature) {
        this.editing = editing;
        this.event = event;
        this.feature = feature;
    }

    /** Makes the field; it has no time of day while the event takes whole days. */
    static Control field(Editing editing, Composite parent, Event event, EAttribute feature) {
        MomentField field = new MomentField(editing, parent, "Event." + feature.getName(), Editing.label(feature),
                new EventMoment(editing, event, feature));
        Runnable refresher = () -> field.showTime(!event.isAllDay());
        editing.onRefresh(refresher);
        field.control().addDisposeListener(disposed -> editing.noRefresh(refresher));
        refresher.run();
        return field.control();
    }

    private ZoneId zone() {
        return event.getZone() == null ? ZoneId.systemDefault() : event.getZone();
    }

    @Override
    public ZonedDateTime get() {
        Instant value = (Instant) event.eGet(feature);
        if (value != null && event.isAllDay() && event.getStart() != null) {
            return (feature == Literals.EVENT__START ? EventDay.of(event) : EventDay.last(event)).atStartOfDay(zone());
        }
        return value == null ? null : value.atZone(zone());
    }

    @Override
    public ZonedDateTime initial() {
        return event.getStart() == null ? ZonedDateTime.now(zone()).truncatedTo(ChronoUnit.HOURS).plusHours(1)
                : event.getStart().atZone(zone());
    }

    @Override
    public boolean set(ZonedDateTime moment) {
        if (event.isAllDay() && moment != null && event.getStart() != null) {
            return setDay(moment.toLocalDate());
        }
        Instant value = moment == null ? null : moment.toInstant();
        Instant start = event.getStart();
        Instant end = event.getEnd();
        if (feature == Literals.EVENT__START && value != null && start != null && end != null) {
            Duration length = Duration.between(start, end);
            return editing.run(NLS.bind(Messages.move, editing.title()), () -> {
                event.setStart(value);
                event.setEnd(value.plus(length));
            });
        }
        if (feature == Literals.EVENT__END && value != null && start != null && value.isBefore(start)) {
            throw new IllegalArgumentException(Messages.endsBeforeItStarts);
        }
        return editing.set(event, feature, value);
    }

    /** Sets the first or the last of whole days: from midnight to midnight in the zone of the event, which it has from now on. */
    private boolean setDay(LocalDate day) {
        LocalDate first = feature == Literals.EVENT__START ? day : EventDay.of(event);
        long more = ChronoUnit.DAYS.between(EventDay.of(event), EventDay.last(event));
        LocalDate last = feature == Literals.EVENT__START ? day.plusDays(more) : day;
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(Messages.endsBeforeItStarts);
        }
        ZoneId zone = zone();
        boolean ends = event.getEnd() != null || feature == Literals.EVENT__END;
        return editing.run(NLS.bind(Messages.move, editing.title()), () -> {
            event.setZone(zone);
            event.setStart(first.atStartOfDay(zone).toInstant());
            event.setEnd(ends ? last.plusDays(1).atStartOfDay(zone).toInstant() : null);
        });
    }
}
