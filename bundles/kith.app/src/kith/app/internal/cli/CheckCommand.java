package kith.app.internal.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import kith.core.validation.Problem;
import kith.core.validation.ProblemScan;
import kith.store.NetworkException;
import kith.store.NetworkException.Reason;
import kith.store.NetworkStore;
import kith.store.Recovery;
import kith.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks for damage in a network and mends what can be mended; then says what is wrong with the objects in it. */
@Command(name = "check", description = {
        "Look for damage in a network, and mend what can be mended.",
        "Then warn of objects with something wrong in them, such as an address that no mail can be sent to. "
                + "Warnings leave the exit status as it is." },
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--json", description = "Print a JSON object of file, problems (texts) and warnings "
            + "({rule, severity, type, id, title, field, message, fix}).")
    private boolean json;

    @Option(names = "--recover", paramLabel = "NEW", description = "Save what can be read of the network into this new file; "
            + "the network itself is left as it is.")
    private Path recovered;

    @Parameters(paramLabel = "FILE", description = "The network to check.")
    private Path file;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws NetworkException {
        return recovered == null ? check() : recover();
    }

    private Integer recover() throws NetworkException {
        Recovery recovery = Stores.recover(file, recovered);
        recovery.lost().forEach(sentence -> console.err().println(file + ": " + sentence));
        console.out().println("%s: %,d objects saved.".formatted(recovered, recovery.objects()));
        return recovery.lost().isEmpty() ? ExitStatus.DONE : ExitStatus.REJECTED;
    }

    private Integer check() throws NetworkException {
        try (NetworkStore store = Stores.open(file)) {
            List<String> problems = store.check();
            List<Problem> warnings = new ArrayList<>();
            if (json) {
                new ProblemScan(store, InstantSource.system()).run(warnings::add);
                new CheckReport(file, problems, warnings).print(console);
            } else {
                problems.forEach(problem -> console.err().println(file + ": " + problem));
                new ProblemScan(store, InstantSource.system()).run(warning -> {
                    warnings.add(warning);
                    console.err().println(file + ": " + warning.severity().name().toLowerCase(Locale.ROOT) + ": " + warning.text());
                });
                console.out().println(result(store, problems, warnings));
            }
            return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.REJECTED;
        } catch (NetworkException e) {
            if (e.getReason() != Reason.DAMAGED) {
                throw e;
            }
            console.fail(file + ": is damaged beyond what can be mended; restore a backup, or save what can be read "
                    + "with --recover NEW.kith");
            return ExitStatus.NOTHING;
        }
    }

    private String result(NetworkStore store, List<String> problems, List<Problem> warnings) {
        String found = problems.isEmpty()
                ? "%s: sound. %,d people, %,d organizations, %,d interactions, %,d events, %,d goals.".formatted(file,
                        store.count("Person"), store.count("Organization"), store.count("Interaction"),
                        store.count("Event"), store.count("Goal"))
                : "%s: %d problems.".formatted(file, problems.size());
        return warnings.isEmpty() ? found : found + " Warnings: %,d.".formatted(warnings.size());
    }
}
