package kith.app.internal.imports;

import kith.exchange.ChangedValues;
import kith.exchange.ImportReport.Outcome;

/** Preference among two values that differ, which the user can overrule for each of them. */
enum Preference {

    /** The newer one, where it is known which that is, else that of the network. */
    NEWER,
    /** That of the network. */
    MINE,
    /** That of the file. */
    FILE;

    /** Returns whether the value of a file is preferred, of which a trial run that prefers newer ones has this outcome. */
    boolean isTaken(Outcome outcome) {
        return outcome == Outcome.ADDED || this == FILE || this == NEWER && outcome == Outcome.TAKEN;
    }

    /** Returns what stays where the user was shown nothing to choose, which is so in files of an extraordinary size only. */
    ChangedValues otherwise() {
        return this == NEWER ? ChangedValues.NEWER : ChangedValues.MINE;
    }

    String label() {
        return switch (this) {
            case NEWER -> Messages.preferNewer;
            case MINE -> Messages.preferMine;
            case FILE -> Messages.preferFile;
        };
    }
}
