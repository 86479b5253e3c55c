package kith.app.internal.cli;

import java.io.UncheckedIOException;
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
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--look")
    private boolean look;

    @Option(names = "--restore")
    private boolean restore;

    @Option(names = "--recover", paramLabel = "NEW")
    private Path recovered;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws NetworkException {
        if (look && (restore || recovered != null)) {
            console.fail(Messages.lookOnly);
            return ExitStatus.NOTHING;
        }
        return recovered == null ? check() : recover();
    }

    private Integer recover() throws NetworkException {
        Recovery recovery = Stores.recover(file, recovered);
        recovery.lost().forEach(sentence -> console.note(file + ": " + sentence));
        console.say(NLS.bind(Messages.recovered, recovered, number(recovery.objects())));
        return recovery.lost().isEmpty() ? ExitStatus.DONE : ExitStatus.REJECTED;
    }

    private Integer check() {
        List<String> problems = new ArrayList<>();
        List<Problem> warnings = new ArrayList<>();
        try (NetworkStore store = look ? Stores.openToLook(file) : Stores.open(file)) {
            if (look) {
                store.warnings().forEach(console::note);
            }
            if (restore) {
                List<String> restored = store.restoreDamaged();
                restored.forEach(sentence -> console.note(file + ": " + sentence));
                if (restored.isEmpty()) {
                    console.note(NLS.bind(Messages.nothingRestored, file));
                }
            }
            store.check().forEach(problem -> tell(problem, problems));
            new ProblemScan(store, InstantSource.system()).run(warning -> tell(warning, warnings));
            if (json) {
                new CheckReport(file, problems, warnings).print(console);
            } else {
                console.say(result(store, problems, warnings));
            }
            if (!problems.isEmpty() && (look || !store.check().isEmpty())) {
                console.note(NLS.bind(Messages.wayOut, file));
            }
            return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.REJECTED;
        } catch (NetworkException e) {
            return look && e.getReason() == Reason.OLDER ? lookAtOlder() : failed(e, problems, warnings);
        } catch (UncheckedIOException e) {
            return failed(e, problems, warnings);
        }
    }

    /** Looks at the pages alone of a network that would have to be brought up to date before its objects are read. */
    private Integer lookAtOlder() {
        List<String> problems = new ArrayList<>();
        try {
            Stores.damagedPages(file).forEach(problem -> tell(problem, problems));
            if (json) {
                new CheckReport(file, problems, List.of()).print(console);
            } else {
                console.say(problems.isEmpty() ? NLS.bind(Messages.soundOlder, file)
                        : NLS.bind(Messages.problems, file, number(problems.size())));
            }
            if (!problems.isEmpty()) {
                console.note(NLS.bind(Messages.wayOut, file));
            }
            return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.REJECTED;
        } catch (NetworkException e) {
            return failed(e, problems, List.of());
        }
    }

    private void tell(String problem, List<String> problems) {
        problems.add(problem);
        if (!json) {
            console.note(file + ": " + problem);
        }
    }

    private void tell(Problem warning, List<Problem> warnings) {
        warnings.add(warning);
        if (!json) {
            console.note(file + ": " + severity(warning) + ": " + warning.text());
        }
    }

    /** Says why the check ended early; for programs there is a document all the same. */
    private Integer failed(Exception failure, List<String> problems, List<Problem> warnings) {
        String reason = failure instanceof UncheckedIOException ? failure.getCause().getMessage() : failure.getMessage();
        console.fail(NetworkException.isDamage(failure) ? NLS.bind(Messages.beyondMending, file) : reason);
        if (json) {
            problems.add(reason);
            new CheckReport(file, problems, warnings).print(console);
        }
        return ExitStatus.NOTHING;
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
