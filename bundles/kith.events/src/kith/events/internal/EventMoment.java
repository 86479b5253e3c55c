package kith.events.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import kith.model.Event;
import kith.model.KithPackage.Literals;
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
        return value == null ? null : value.atZone(zone());
    }

    @Override
    public ZonedDateTime initial() {
        return event.getStart() == null ? ZonedDateTime.now(zone()).truncatedTo(ChronoUnit.HOURS).plusHours(1)
                : event.getStart().atZone(zone());
    }

    @Override
    public boolean set(ZonedDateTime moment) {
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
}
