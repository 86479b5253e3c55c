package kith.timeline.internal;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

import kith.core.Channels;
import kith.core.EntityRef;
import kith.core.Session;
import kith.core.Sessions;
import kith.core.logging.LogDraft;
import kith.core.quicklog.PersonChoice;
import kith.model.Attendee;
import kith.model.Event;
import kith.model.Person;
import kith.store.Titles;
import kith.timeline.internal.log.MeetingDialog;

/** Logs a meeting of many with the selected people, or with those who attended the selected event. */
public final class MeetingHandler extends AbstractHandler {

    private static final String USUAL_CHANNEL = "kith.meeting";
    private static final String AT_EVENT = "kith.event";

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        Session session = PlatformUI.getWorkbench().getService(Sessions.class).current().orElse(null);
        if (session == null || session.isReadOnly() || window == null) {
            return null;
        }
        ISelection selection = HandlerUtil.getCurrentSelection(event);
        LogDraft draft = new LogDraft(session, ZoneId.systemDefault());
        Event attended = event(selection, session);
        List<PersonChoice> people = new ArrayList<>();
        if (attended == null) {
            draft.begin(USUAL_CHANNEL, List.of());
            LogHandler.people(selection, session).stream().flatMap(id -> session.find(Person.class, id).stream())
                    .forEach(person -> add(people, person));
        } else {
            draft.begin(AT_EVENT, attended);
            attended.getAttendees().stream().map(Attendee::getPerson).filter(Objects::nonNull)
                    .forEach(person -> add(people, person));
        }
        new MeetingDialog(window.getShell(), draft, Channels.shared(), people).open();
        return null;
    }

    private static void add(List<PersonChoice> people, Person person) {
        if (!person.eIsProxy() && !Titles.of(person).isEmpty()) {
            people.add(new PersonChoice(person.getId(), Titles.of(person)));
        }
    }

    private static Event event(ISelection selection, Session session) {
        return selection instanceof IStructuredSelection structured && structured.size() == 1
                && structured.getFirstElement() instanceof EntityRef ref && ref.type().equals("Event")
                        ? session.find(Event.class, ref.id()).orElse(null) : null;
    }
}
