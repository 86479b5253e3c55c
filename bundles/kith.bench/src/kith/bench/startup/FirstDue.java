package kith.bench.startup;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

import kith.bench.store.TouchSection;
import kith.store.NetworkStore;
import kith.store.Stores;

/** Opens a network, finds whom it is time to be in touch with, and prints how many nanoseconds it took. */
public final class FirstDue implements IApplication {

    /** The id of this application. */
    static final String ID = "kith.bench.firstDue";
    /** How to do it: as Kith does, or with plain SQL. */
    static final String OURS = "kith";
    /** See {@link #OURS}. */
    static final String PLAIN = "plain";

    @Override
    public Object start(IApplicationContext context) throws Exception {
        List<String> arguments = Arrays.asList((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
        Path file = Path.of(arguments.get(arguments.size() - 1));
        long start = System.nanoTime();
        if (arguments.contains(PLAIN)) {
            TouchSection.plain(file);
            System.out.println(ID + " " + (System.nanoTime() - start));
        } else {
            try (NetworkStore store = Stores.open(file)) {
                TouchSection.ours(store);
                System.out.println(ID + " " + (System.nanoTime() - start));
            }
        }
        return EXIT_OK;
    }

    @Override
    public void stop() {
        // It ends by itself.
    }
}
