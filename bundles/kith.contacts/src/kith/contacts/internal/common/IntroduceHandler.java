package kith.contacts.internal.common;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import kith.core.EntityRef;
import kith.core.Sessions;

/** Introduces the two selected people to each other. */
public final class IntroduceHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        List<String> people = Stream.of(HandlerUtil.getCurrentStructuredSelection(event).toArray())
                .filter(each -> each instanceof EntityRef ref && ref.type().equals("Person")).map(each -> ((EntityRef) each).id())
                .limit(2).toList();
        if (people.size() == 2) {
            window.getService(Sessions.class).current()
                    .ifPresent(session -> IntroductionDialog.open(window.getShell(), session, people.get(0), people.get(1)));
        }
        return null;
    }
}
