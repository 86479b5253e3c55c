package kith.exchange;

import java.util.Objects;
import java.util.Set;

import kith.exchange.ImportReport.ChangedValue;

/**
 * Options of an import. Immutable.
 *
 * @param dryRun whether to only find out what would be done
 * @param changed which value stays where a file has another than the network
 * @param chosen values of a file that are to be taken whatever {@code changed} says, from the report of a trial run
 * @param refused values of a file that are neither to be taken nor to be added, from the report of a trial run
 * @param leftOut cards and rows that are to be left out, from a trial run; the report does not count them
 * @since 0.1
 */
public record ImportOptions(boolean dryRun, ChangedValues changed, Set<ChangedValue.Key> chosen, Set<ChangedValue.Key> refused,
        Set<ImportedContact.Key> leftOut) {

    /** What an import does if nobody says otherwise. */
    public static final ImportOptions DEFAULT = new ImportOptions(false, ChangedValues.NEWER, Set.of());

    public ImportOptions {
        Objects.requireNonNull(changed);
        chosen = Set.copyOf(chosen);
        refused = Set.copyOf(refused);
        leftOut = Set.copyOf(leftOut);
    }

    /** Makes options that refuse and leave out nothing. */
    public ImportOptions(boolean dryRun, ChangedValues changed, Set<ChangedValue.Key> chosen) {
        this(dryRun, changed, chosen, Set.of(), Set.of());
    }

    /** Returns the options of a trial run or of a real one. */
    public ImportOptions withDryRun(boolean isDryRun) {
        return new ImportOptions(isDryRun, changed, chosen, refused, leftOut);
    }
}
