package kith.contacts.internal.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import kith.core.duplicates.Duplicate;
import kith.store.ChangeSet;

/** The pairs that are shown, without the widgets. For the window's thread. */
final class DuplicatesModel {

    /** More than this nobody looks through; the surest are shown. */
    static final int MOST = 1000;

    private List<Duplicate> pairs = List.of();
    private Duplicate asked;
    private int found;

    /** Takes over what a search has found. */
    void found(List<Duplicate> duplicates) {
        found = duplicates.size();
        pairs = List.copyOf(duplicates.subList(0, Math.min(MOST, duplicates.size())));
    }

    /** Shows a pair that the user has put together, first of all. */
    void ask(Duplicate pair) {
        asked = pair;
    }

    /** Returns the pairs to show: that of the user, then the surest. */
    List<Duplicate> pairs() {
        if (asked == null) {
            return pairs;
        }
        List<Duplicate> all = new ArrayList<>(List.of(asked));
        pairs.stream().filter(pair -> !isSame(pair, asked)).forEach(all::add);
        return all;
    }

    /** Returns how many a search has found, also those that are not shown. */
    int found() {
        return found;
    }

    /** Lets go of a pair that the user has decided on, and where a person is gone, of all pairs with that one. */
    void decided(Duplicate pair, String gone) {
        List<Duplicate> left = pairs.stream().filter(each -> !isSame(each, pair) && !names(each, gone)).toList();
        found -= pairs.size() - left.size();
        pairs = left;
        if (asked != null && (isSame(asked, pair) || names(asked, gone))) {
            asked = null;
        }
    }

    /** Forgets everything. */
    void clear() {
        found(List.of());
        asked = null;
    }

    /** Returns whether what was found may be another after a change. */
    static boolean isTouched(ChangeSet changes) {
        return changes.touches("Person", "Organization");
    }

    private static boolean names(Duplicate pair, String id) {
        return id != null && (pair.first().equals(id) || pair.second().equals(id));
    }

    private static boolean isSame(Duplicate one, Duplicate other) {
        return Set.of(one.first(), one.second()).equals(Set.of(other.first(), other.second()));
    }
}
