package kith.app.internal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import kith.core.Channels;
import kith.core.about.AboutFile;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes everything about one person into a page of HTML. */
@Command(name = "about")
final class AboutCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--network", required = true, paramLabel = "FILE")
    private Path network;

    @Option(names = "--output", required = true, paramLabel = "PAGE")
    private Path output;

    @Parameters(paramLabel = "PERSON", descriptionKey = "person")
    private String person;

    AboutCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws NetworkException, IOException {
        try (NetworkStore store = Stores.openReadOnly(network)) {
            String id = new NamedObjectResolver(store, console).person(person);
            if (!AboutFile.write(store, id, ZonedDateTime.now(), Channels.shared()::name, output)) {
                throw new IOException(NLS.bind(Messages.noPerson, person));
            }
            console.say(output.toString());
        }
        return ExitStatus.DONE;
    }
}
