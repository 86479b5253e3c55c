package kith.timeline.internal;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

import kith.core.Channels;
import kith.core.EntityRef;
import kith.core.Involved;
import kith.core.Session;
import kith.core.Sessions;
import kith.model.Person;
import kith.store.Titles;
import kith.ui.EntityEditorInput;
import kith.core.quicklog.PersonChoice;

/** Logs an interaction with the selected people: in the timeline if it is at hand, or else in a dialog. */
public final class LogHandler extends AbstractHandler {

    static final String USUAL_CHANNEL = "kith.call";
    static final int MOST_PEOPLE = 20;

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        Session session = PlatformUI.getWorkbench().getService(Sessions.class).current().orElse(null);
        if (session == null || session.isReadOnly() || window == null) {
            return null;
        }
        List<String> people = people(event, session);
        if (HandlerUtil.getActivePart(event) instanceof TimelineView view) {
            prefill(view.quickLog(), session, people);
        } else {
            new LogDialog(window.getShell(), session, line -> prefill(line, session, people)).open();
        }
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        Sessions sessions = PlatformUI.getWorkbench().getService(Sessions.class);
        setBaseEnabled(sessions != null && sessions.current().filter(session -> !session.isReadOnly()).isPresent());
    }

    /** Begins a line about people. */
    static void prefill(QuickLogLine line, Session session, List<String> people) {
        line.begin(choices(session, people));
    }

    static String usualChannel() {
        return Channels.shared().name(USUAL_CHANNEL).toLowerCase();
    }

    /** Returns the people of these ids who have a name, not too many for a line. */
    static List<PersonChoice> choices(Session session, List<String> people) {
        return people.stream().limit(MOST_PEOPLE).flatMap(id -> session.find(Person.class, id).stream())
                .filter(person -> !Titles.of(person).isEmpty())
                .map(person -> new PersonChoice(person.getId(), Titles.of(person))).toList();
    }

    /** The people who are selected, or else whose editor the user is in. */
    static List<String> people(ExecutionEvent event, Session session) {
        List<String> selected = people(HandlerUtil.getCurrentSelection(event), session);
        return selected.isEmpty() && HandlerUtil.getActivePart(event) instanceof IEditorPart editor
                && editor.getEditorInput() instanceof EntityEditorInput input
                        ? people(new StructuredSelection(input.getRef()), session) : selected;
    }

    /** The people who are selected, or those of the interaction, task or exchange that is. */
    static List<String> people(ISelection selection, Session session) {
        if (!(selection instanceof IStructuredSelection structured)) {
            return List.of();
        }
        List<String> people = People.of(structured);
        if (people.isEmpty() && structured.size() == 1
                && structured.getFirstElement() instanceof EntityRef ref) {
            return List.copyOf(Involved.people(session.getStore(), ref));
        }
        return people;
    }
}
