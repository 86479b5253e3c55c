package kith.exchange;

import java.nio.file.Path;
import java.util.List;

/**
 * What an import did. People and organizations are counted that stand in the files by themselves, each card or row once;
 * organizations that were made because a person belongs to them are not. {@code added + updated + skipped} and the
 * rejected ones are all cards and rows of the files.
 *
 * @param added how many came new into the network
 * @param updated how many were there, and something was added to them
 * @param skipped how many were there with all that the file says about them
 * @param rejected what could not be taken
 */
public record ImportReport(int added, int updated, int skipped, List<Rejected> rejected) {

    /**
     * Something that could not be taken.
     *
     * @param file the file it is in
     * @param line the line at which it begins, from 1; 0 for the file as a whole
     * @param reason why not and what to do, in the user's language
     */
    public record Rejected(Path file, long line, String reason) {
    }

    public ImportReport {
        rejected = List.copyOf(rejected);
    }

    /** Returns whether no person and no organization of the files could be taken, and something was rejected. */
    public boolean isNothingDone() {
        return added + updated + skipped == 0 && !rejected.isEmpty();
    }
}
