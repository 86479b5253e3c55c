package kith.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import kith.exchange.internal.Messages;

/**
 * Report of an import. People and organizations are counted that stand in the files by themselves, each card or row once;
 * organizations that were made because a person belongs to them are not, nor are those that
 * were left out on demand. {@code added + updated + skipped} and the
 * rejected ones and the lists are all cards and rows of the files.
 *
 * @param added how many came new into the network
 * @param updated how many were there, and something was added to them
 * @param skipped how many were there with all that the file says about them
 * @param rejected what could not be taken
 * @param lists the lists of people, whose names became tags
 * @param notices the cards and rows that were taken although something about them is odd, and how they were taken
 * @param merged whom in the network the files added something to, or have other values of
 */
public record ImportReport(int added, int updated, int skipped, List<Rejected> rejected, List<TagList> lists,
        List<Notice> notices, List<MergedContact> merged) {

    /** What became of a value of a file that the network does not have. */
    public enum Outcome {
        /** There was none, or there may be several: it was added. */
        ADDED,
        /** It is now in the place of the network's. */
        TAKEN,
        /** The network's stays. */
        KEPT
    }

    /**
     * A value that a file has and the network has not, or has another of.
     *
     * @param key what names it, to choose it by
     * @param label what the field is called, in the user's language
     * @param before the network's value before, empty if there was none
     * @param after the file's value
     * @param outcome what became of it
     * @since 0.1
     */
    public record ChangedValue(Key key, String label, String before, String after, Outcome outcome) {

        /**
         * The name of a changed value: the same in a trial run and in the import that follows it.
         *
         * @param contact the id of the contact, or what stands for it if it came with the same import
         * @param field the feature of the contact, or the id of a field of the user
         * @param value the file's value
         */
        public record Key(String contact, String field, String value) {
        }
    }

    /**
     * A card or row that was recognized as a contact of the network or as one that came before in the files, and that says
     * something else or something more.
     *
     * @param number how many cards and rows of the import came before it, and itself, as in {@link ImportedContact.Key}
     * @param file the file it is in
     * @param line the line at which it begins, from 1; cards that are encoded together begin at one
     * @param id the id of the contact
     * @param name what the contact was called before
     * @param incoming what the card or row calls it
     * @param values what is new or different
     * @since 0.1
     */
    public record MergedContact(int number, Path file, long line, String id, String name, String incoming, List<ChangedValue> values) {

        public MergedContact {
            values = List.copyOf(values);
        }

        /** Returns what happened, in the user's language. */
        public String message() {
            String texts = values.stream().map(MergedContact::text).collect(Collectors.joining("; "));
            return name.equals(incoming) ? NLS.bind(Messages.merged, name, texts)
                    : NLS.bind(Messages.mergedAs, new Object[] { incoming, name, texts });
        }

        private static String text(ChangedValue value) {
            String pattern = switch (value.outcome()) {
                case ADDED -> Messages.valueAdded;
                case TAKEN -> Messages.valueTaken;
                case KEPT -> Messages.valueKept;
            };
            return NLS.bind(pattern, new Object[] { value.label(), value.before(), value.after() });
        }
    }

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
        merged = List.copyOf(merged);
    }

    /** Makes a report without lists, notices and merged contacts. */
    public ImportReport(int added, int updated, int skipped, List<Rejected> rejected) {
        this(added, updated, skipped, rejected, List.of());
    }

    /** Makes a report without notices and merged contacts. */
    public ImportReport(int added, int updated, int skipped, List<Rejected> rejected, List<TagList> lists) {
        this(added, updated, skipped, rejected, lists, List.of(), List.of());
    }

    /** Returns how many contacts have values of which the files have others, and that stayed as they are. */
    public long differing() {
        return merged.stream().filter(each -> each.values().stream().anyMatch(value -> value.outcome() == Outcome.KEPT)).count();
    }

    /** Returns whether no person, organization or list of the files could be taken, and something was rejected. */
    public boolean isNothingDone() {
        return added + updated + skipped + lists.size() == 0 && !rejected.isEmpty();
    }
}
