package kith.contacts.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** A handler that needs to know nothing of how it was called. */
final class RunHandler extends AbstractHandler {

    private final Runnable run;

    RunHandler(Runnable run) {
        this.run = run;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        run.run();
        return null;
    }
}
