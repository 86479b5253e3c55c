package kith.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

import kith.bench.exchange.CardSection;
import kith.bench.startup.FirstDueSection;
import kith.bench.startup.StartUpSection;
import kith.exchange.Formats;

/** The benchmark as an application; its exit code is 0 if everything keeps to its budget, 1 if not, 2 if called wrongly. */
public final class BenchApplication implements IApplication {

    private static final int OVER_BUDGET = 1;
    private static final int WRONG_USAGE = 2;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        context.applicationRunning();
        Options options;
        try {
            options = Options.of(Arrays.asList(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.print(Options.USAGE);
            return WRONG_USAGE;
        }
        List<Section> sections = new ArrayList<>(Benchmark.STORE);
        sections.add(new CardSection(() -> new Formats(RegistryFactory.getRegistry()).imports()));
        sections.add(new FirstDueSection());
        sections.add(new StartUpSection());
        return Benchmark.run(sections, options, System.out) ? EXIT_OK : OVER_BUDGET;
    }

    @Override
    public void stop() {
        // Whoever wants it to end ends the process: nothing is kept that a kill could harm.
    }
}
