package kith.app.internal.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import kith.store.NetworkException;
import kith.store.NetworkException.Reason;
import kith.store.NetworkStore;
import kith.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Looks for damage in a network and mends what can be mended. */
@Command(name = "check", description = "Look for damage in a network, and mend what can be mended.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The network to check.")
    private Path file;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws NetworkException {
        try (NetworkStore store = Stores.open(file)) {
            List<String> problems = store.check();
            problems.forEach(problem -> console.err().println(file + ": " + problem));
            console.out().println(problems.isEmpty()
                    ? "%s: sound. %,d people, %,d organizations, %,d interactions, %,d events, %,d goals.".formatted(file,
                            store.count("Person"), store.count("Organization"), store.count("Interaction"),
                            store.count("Event"), store.count("Goal"))
                    : "%s: %d problems.".formatted(file, problems.size()));
            return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.REJECTED;
        } catch (NetworkException e) {
            if (e.getReason() != Reason.DAMAGED) {
                throw e;
            }
            console.fail(file + ": is damaged beyond what can be mended; restore a backup");
            return ExitStatus.NOTHING;
        }
    }
}
