package kith.app.internal.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import kith.exchange.ImportReport;
import kith.exchange.ImportReport.ChangedValue;
import kith.exchange.ImportReport.MergedContact;
import kith.exchange.ImportReport.Outcome;

/**
 * Asks on the terminal, person by person, whether values of a file are to be taken in the place of those of the network. The
 * end of the input is a no to all that remain.
 */
final class ChangedValuesQuestion {

    private static final String YES = "y";

    private final Console console;
    private final BufferedReader in = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));

    ChangedValuesQuestion(Console console) {
        this.console = console;
    }

    /** Asks about each person of a trial run of whom the file has other values, and returns those that are to be taken. */
    Set<ChangedValue.Key> ask(ImportReport trial) throws IOException {
        Set<ChangedValue.Key> taken = new HashSet<>();
        for (MergedContact merged : trial.merged()) {
            List<ChangedValue> open = merged.values().stream().filter(value -> value.outcome() == Outcome.KEPT).toList();
            if (!open.isEmpty()) {
                console.note(merged.name() + ":");
                open.forEach(value -> console.note(
                        NLS.bind(Messages.changedValue, new Object[] { value.label(), value.before(), value.after() })));
                console.ask(Messages.changedQuestion);
                String answer = in.readLine();
                if (answer == null) {
                    break;
                } else if (answer.strip().equalsIgnoreCase(YES)) {
                    open.forEach(value -> taken.add(value.key()));
                }
            }
        }
        return taken;
    }
}
