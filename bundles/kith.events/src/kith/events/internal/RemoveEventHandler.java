package kith.events.internal;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import kith.core.EntityRef;
import kith.core.Session;
import kith.model.Event;
import kith.store.Titles;
import kith.ui.Commands;

/** Removes the selected event; what was logged with it stays. */
final class RemoveEventHandler extends AbstractHandler {

    private final Supplier<Session> session;
    private final Supplier<Optional<EntityRef>> selection;
    private final Supplier<Shell> shell;

    RemoveEventHandler(Supplier<Session> session, Supplier<Optional<EntityRef>> selection, Supplier<Shell> shell) {
        this.session = session;
        this.selection = selection;
        this.shell = shell;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        selection.get().flatMap(ref -> session.get().find(Event.class, ref.id())).ifPresent(planned -> Commands.run(shell.get(),
                session.get(), NLS.bind(Messages.remove, Titles.of(planned)), () -> session.get().remove(planned)));
        return null;
    }
}
