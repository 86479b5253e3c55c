package kith.goals.internal;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import kith.core.EntityRef;
import kith.core.Session;
import kith.model.Goal;
import kith.store.Titles;
import kith.ui.Commands;

/** Removes the selected goal; its parts stay, by themselves. */
final class RemoveGoalHandler extends AbstractHandler {

    private final Supplier<Session> session;
    private final Supplier<Optional<EntityRef>> selection;
    private final Supplier<Shell> shell;

    RemoveGoalHandler(Supplier<Session> session, Supplier<Optional<EntityRef>> selection, Supplier<Shell> shell) {
        this.session = session;
        this.selection = selection;
        this.shell = shell;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        selection.get().flatMap(ref -> session.get().find(Goal.class, ref.id())).ifPresent(goal -> Commands.run(shell.get(),
                session.get(), NLS.bind(Messages.remove, Titles.of(goal)), () -> session.get().remove(goal)));
        return null;
    }
}
