package kith.events.internal;

import java.time.ZoneId;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import kith.model.Attendee;
import kith.model.Event;
import kith.model.KithFactory;
import kith.model.KithPackage.Literals;
import kith.model.ParticipationStatus;
import kith.model.Person;
import kith.ui.form.CheckField;
import kith.ui.form.ChoiceField;
import kith.ui.form.Converter;
import kith.ui.form.Editing;
import kith.ui.form.EntityEditor;
import kith.ui.form.FormSection;
import kith.ui.form.ListField;
import kith.ui.form.ReferenceField;
import kith.ui.form.TextField;
import kith.ui.form.ZoneField;

/** The editor of an event: when and where, whom to meet and why, what to prepare, and afterwards what came of it. */
public final class EventEditor extends EntityEditor<Event> {

    public EventEditor() {
        super(Event.class);
    }

    @Override
    protected void createForm(Composite parent, Event event, Editing editing) {
        Control title = new TextField<>(editing, parent, event, Literals.EVENT__TITLE, Converter.TEXT, SWT.SINGLE, Messages.event).control();
        title.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(title);
        new FormSection(editing, parent, "event.when", Messages.whenAndWhere, true)
                .control(Messages.starts, body -> EventMoment.field(editing, body, event, Literals.EVENT__START))
                .control(Messages.ends, body -> EventMoment.field(editing, body, event, Literals.EVENT__END))
                .control("", body -> new CheckField(editing, body, event, Literals.EVENT__ALL_DAY, Messages.allDay).control())
                .control(Messages.zone, body -> new ZoneField(editing, body, "Event.zone", () -> zone(event),
                        zone -> setZone(editing, event, zone)).control())
                .text(event, Literals.EVENT__PLACE, Converter.TEXT, Messages.place)
                .text(event, Literals.EVENT__URL, Converter.TEXT, Messages.web)
                .lines(event, Literals.EVENT__PURPOSE, Messages.purpose, 48);
        new FormSection(editing, parent, "event.people", Messages.people, true)
                .control(Messages.attendees, body -> attendees(editing, body, event));
        new FormSection(editing, parent, "event.preparation", Messages.preparation, true)
                .control(Messages.checklist, body -> new ListField(editing, body, event, Literals.EVENT__CHECKLIST, Messages.step,
                        KithFactory.eINSTANCE::createChecklistItem, (row, item) -> {
                            Control done = new CheckField(editing, row, item, Literals.CHECKLIST_ITEM__DONE, "").control();
                            GridDataFactory.swtDefaults().applyTo(done);
                            new TextField<>(editing, row, item, Literals.CHECKLIST_ITEM__TEXT, Converter.TEXT, SWT.SINGLE, Messages.step);
                        }).control());
        new FormSection(editing, parent, "event.debrief", Messages.debrief, true)
                .lines(event, Literals.EVENT__DEBRIEF, Messages.debriefHint, 80);
    }

    private static Composite attendees(Editing editing, Composite body, Event event) {
        return new ListField(editing, body, event, Literals.EVENT__ATTENDEES, Messages.attendee,
                KithFactory.eINSTANCE::createAttendee, (row, attendee) -> AttendeeLine.create(editing, row, (Attendee) attendee)).control();
    }

    private static ZoneId zone(Event event) {
        return event.getZone() == null ? ZoneId.systemDefault() : event.getZone();
    }

    /** Leaves date and time as they are written: who corrects the zone knows what the invitation says. */
    private static boolean setZone(Editing editing, Event event, ZoneId zone) {
        ZoneId before = zone(event);
        return editing.run(NLS.bind(Messages.changeZone, editing.title()), () -> {
            event.setZone(zone);
            if (event.getStart() != null) {
                event.setStart(event.getStart().atZone(before).withZoneSameLocal(zone).toInstant());
            }
            if (event.getEnd() != null) {
                event.setEnd(event.getEnd().atZone(before).withZoneSameLocal(zone).toInstant());
            }
        });
    }
}
