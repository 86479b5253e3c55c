package kith.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import kith.exchange.internal.Messages;

/**
 * What an import did. People and organizations are counted that stand in the files by themselves, each card or row once;
 * organizations that were made because a person belongs to them are not. {@code added + updated + skipped} and the
 * rejected ones and the lists are all cards and rows of the files.
 *
 * @param added how many came new into the network
 * @param updated how many were there, and something was added to them
 * @param skipped how many were there with all that the file says about them
 * @param rejected what could not be taken
 * @param lists the lists of people, whose names became tags
 * @param notices the cards and rows that were taken although something about them is odd, and how they were taken
 */
public record ImportReport(int added, int updated, int skipped, List<Rejected> rejected, List<TagList> lists,
        List<Notice> notices) {

    /**
     * Something that could not be taken.
     *
     * @param file the file it is in
     * @param line the line at which it begins, from 1; 0 for the file as a whole
     * @param reason why not and what to do, in the user's language
     */
    public record Rejected(Path file, long line, String reason) {
    }

    /**
     * Something that was taken in a way that the user should know of, such as a line that is no property.
     *
     * @param file the file it is in
     * @param line the line it is about, from 1; 0 for the file as a whole
     * @param message how it was taken, in the user's language
     * @since 0.1
     */
    public record Notice(Path file, long line, String message) {
    }

    /**
     * A list of people, whose name its members now have as a tag.
     *
     * @param file the file it is in
     * @param line the line at which it begins, from 1
     * @param name its name, which is the tag
     * @param found how many of its members are in the files or in the network
     * @param missing how it names the members that are in neither
     */
    public record TagList(Path file, long line, String name, int found, List<String> missing) {

        private static final int MOST_NAMED = 20;

        public TagList {
            missing = List.copyOf(missing);
        }

        /** Returns what became of the list, in the user's language. */
        public String message() {
            if (missing.isEmpty()) {
                return NLS.bind(Messages.listTaken, name, found);
            }
            String more = missing.size() > MOST_NAMED ? ", \u2026" : "";
            return NLS.bind(Messages.listWithMissing, new Object[] { name, found, missing.size(),
                    missing.stream().limit(MOST_NAMED).collect(Collectors.joining(", ", "", more)) });
        }
    }

    public ImportReport {
        rejected = List.copyOf(rejected);
        lists = List.copyOf(lists);
        notices = List.copyOf(notices);
    }

    /** Makes a report without lists and notices. */
    public ImportReport(int added, int updated, int skipped, List<Rejected> rejected) {
        this(added, updated, skipped, rejected, List.of());
    }

    /** Makes a report without notices. */
    public ImportReport(int added, int updated, int skipped, List<Rejected> rejected, List<TagList> lists) {
        this(added, updated, skipped, rejected, lists, List.of());
    }

    /** Returns whether no person, organization or list of the files could be taken, and something was rejected. */
    public boolean isNothingDone() {
        return added + updated + skipped + lists.size() == 0 && !rejected.isEmpty();
    }
}
