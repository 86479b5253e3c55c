package kith.app.internal.cli;

import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import kith.core.validation.Problem;
import kith.core.validation.ProblemScan;
import kith.core.validation.Severity;
import kith.store.NetworkException;
import kith.store.NetworkException.Reason;
import kith.store.NetworkStore;
import kith.store.Recovery;
import kith.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks for damage in a network and mends what can be mended; then says what is wrong with the objects in it. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--recover", paramLabel = "NEW")
    private Path recovered;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
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
        console.out().println(NLS.bind(Messages.recovered, recovered, number(recovery.objects())));
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
                    console.err().println(file + ": " + severity(warning) + ": " + warning.text());
                });
                console.out().println(result(store, problems, warnings));
            }
            return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.REJECTED;
        } catch (NetworkException e) {
            if (e.getReason() != Reason.DAMAGED) {
                throw e;
            }
            console.fail(NLS.bind(Messages.beyondMending, file));
            return ExitStatus.NOTHING;
        }
    }

    private String result(NetworkStore store, List<String> problems, List<Problem> warnings) {
        String found = problems.isEmpty()
                ? NLS.bind(Messages.sound, new Object[] { file, number(store.count("Person")),
                        number(store.count("Organization")), number(store.count("Interaction")),
                        number(store.count("Event")), number(store.count("Goal")) })
                : NLS.bind(Messages.problems, file, number(problems.size()));
        return warnings.isEmpty() ? found : found + " " + NLS.bind(Messages.warnings, number(warnings.size()));
    }

    private static String severity(Problem warning) {
        return warning.severity() == Severity.INFO ? Messages.info : Messages.warning;
    }

    private static String number(long number) {
        return NumberFormat.getIntegerInstance().format(number);
    }
}
