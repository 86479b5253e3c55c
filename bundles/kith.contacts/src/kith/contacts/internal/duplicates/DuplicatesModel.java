package kith.contacts.internal.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;

import kith.core.duplicates.Duplicate;
import kith.core.duplicates.PersonMerge.Choice;
import kith.store.Change;
import kith.store.ChangeSet;

/**
 * The pairs that are shown, the one in hand and what the user has chosen for it, without the widgets. A search that ends
 * leaves the pair in hand and the choices as they are. For the window's thread.
 */
final class DuplicatesModel {

    /** More than this nobody looks through; the surest are shown. */
    static final int MOST = 1000;

    private List<Duplicate> pairs = List.of();
    private Duplicate asked;
    private int found;
    private Duplicate inHand;
    private boolean swapped;
    private final Map<EStructuralFeature, Choice> choices = new HashMap<>();
    private final List<Predicate<Duplicate>> since = new ArrayList<>();
    private boolean changed;
    private boolean stale;

    /** Says that a search begins: what is decided from now on it may not know. */
    void searching() {
        since.clear();
        changed = false;
    }

    /**
     * Takes over what a search has found.
     *
     * @param isOpen tells of a pair that was not found again whether it can still be decided on
     */
    void found(List<Duplicate> duplicates, Predicate<Duplicate> isOpen) {
        int place = place();
        stale = changed;
        List<Duplicate> left = duplicates.stream().filter(pair -> since.stream().allMatch(stays -> stays.test(pair))).toList();
        found = left.size();
        List<Duplicate> shown = new ArrayList<>(left.subList(0, Math.min(MOST, left.size())));
        if (asked != null && find(shown, asked) < 0 && !isOpen.test(asked)) {
            asked = null;
        }
        boolean isAsked = asked != null && inHand != null && asked.isSame(inHand);
        if (inHand != null && !isAsked && find(shown, inHand) < 0 && isOpen.test(inHand)) {
            shown.add(Math.min(place, shown.size()), inHand);
        }
        pairs = List.copyOf(shown);
        holdNear(place);
    }

    /** Shows a pair that the user has put together, first of all, and takes it in hand. */
    void ask(Duplicate pair) {
        asked = pair;
        hold(pair);
    }

    /** Returns the pairs to show: that of the user, then the surest. */
    List<Duplicate> pairs() {
        if (asked == null) {
            return pairs;
        }
        List<Duplicate> all = new ArrayList<>(List.of(asked));
        pairs.stream().filter(pair -> !pair.isSame(asked)).forEach(all::add);
        return all;
    }

    /** Returns how many a search has found, also those that are not shown. */
    int found() {
        return found;
    }

    /** Returns the pair that is compared. */
    Optional<Duplicate> inHand() {
        return Optional.ofNullable(inHand);
    }

    /** Takes a pair in hand; of another one than before nothing is chosen yet. */
    void hold(Duplicate pair) {
        if (pair == null || inHand == null || !pair.isSame(inHand)) {
            choices.clear();
            swapped = false;
        } else if (!pair.first().equals(inHand.first())) {
            swapped = !swapped;
        }
        inHand = pair;
    }

    /** Returns the id of the one in hand who is to stay. */
    String kept() {
        return swapped ? inHand.second() : inHand.first();
    }

    /** Returns the id of the one in hand who is to go. */
    String other() {
        return swapped ? inHand.first() : inHand.second();
    }

    /** Lets the other one stay. What was chosen for a field stays chosen, whoever has it. */
    void swap() {
        swapped = !swapped;
        choices.replaceAll((feature, choice) -> switch (choice) {
            case KEPT -> Choice.OTHER;
            case OTHER -> Choice.KEPT;
            case BOTH -> Choice.BOTH;
        });
    }

    void choose(EStructuralFeature feature, Choice choice) {
        choices.put(feature, choice);
    }

    /** Returns what the user has chosen for the pair in hand. */
    Map<EStructuralFeature, Choice> choices() {
        return Map.copyOf(choices);
    }

    /** Lets go of a pair that the user has decided on, and where a person is gone, of all pairs with that one. */
    void decided(Duplicate pair, String gone) {
        leave(each -> !each.isSame(pair) && !each.names(gone));
    }

    private void leave(Predicate<Duplicate> stays) {
        int place = place();
        since.add(stays);
        List<Duplicate> left = pairs.stream().filter(stays).toList();
        found -= pairs.size() - left.size();
        pairs = left;
        if (asked != null && !stays.test(asked)) {
            asked = null;
        }
        holdNear(place);
    }

    /**
     * Takes over what was committed: with people who are gone their pairs go, and the rest may be out of date.
     *
     * @return whether what is shown may be another now
     */
    boolean changed(ChangeSet changes) {
        if (!changes.touches("Person", "Organization")) {
            return false;
        }
        changed = true;
        stale = true;
        Set<String> gone = changes.changes().stream().filter(change -> change.kind() == Change.Kind.REMOVED).map(Change::id)
                .collect(Collectors.toSet());
        leave(pair -> !gone.contains(pair.first()) && !gone.contains(pair.second()));
        return true;
    }

    /** Returns whether the network has changed since the last search. */
    boolean isStale() {
        return stale;
    }

    /** Forgets everything. */
    void clear() {
        searching();
        stale = false;
        pairs = List.of();
        found = 0;
        asked = null;
        hold(null);
    }

    private int place() {
        return inHand == null ? 0 : Math.max(0, find(pairs(), inHand));
    }

    /** Keeps the pair in hand if it is still shown; else it is the one that took its place. */
    private void holdNear(int place) {
        List<Duplicate> all = pairs();
        int there = inHand == null ? -1 : find(all, inHand);
        hold(all.isEmpty() ? null : all.get(there < 0 ? Math.min(place, all.size() - 1) : there));
    }

    private static int find(List<Duplicate> pairs, Duplicate pair) {
        for (int i = 0; i < pairs.size(); i++) {
            if (pairs.get(i).isSame(pair)) {
                return i;
            }
        }
        return -1;
    }
}
