package kith.app.internal.cli;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The command line: the same product without a window. Its exit code says what was done. */
public final class CommandLineApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return KithCommand.run(arguments, System.out, System.err);
    }

    @Override
    public void stop() {
        // A command ends by itself.
    }
}
