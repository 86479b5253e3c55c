package kith.app.internal.filechange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import kith.core.history.Difference;
import kith.core.history.FeatureText;
import kith.core.history.ObjectComparison;
import kith.core.history.ObjectComparison.Outcome;
import kith.model.KithPackage.Literals;

/**
 * Presentation model of what is brought over from one version of a network to another, object by object. What only one version
 * has changed is ticked at first; of what both have changed, the open version stays unless the user ticks it.
 */
final class BringOverModel {

    /** What tells nothing about an object that was added. */
    private static final Set<String> TECHNICAL = Stream.of(Literals.CONTACT__UID, Literals.CONTACT__SOURCE, Literals.CONTACT__CARD_PROPERTIES)
            .map(FeatureText::label).collect(Collectors.toUnmodifiableSet());

    private final List<ObjectComparison> objects;
    private final Set<String> ticked = new HashSet<>();

    /** @param objects what differs, see {@link kith.core.history.NetworkComparison#objects()} */
    BringOverModel(List<ObjectComparison> objects) {
        // What needs an answer comes first.
        this.objects = objects.stream().sorted((one, other) -> Boolean.compare(isConflict(other), isConflict(one))).toList();
        this.objects.stream().filter(object -> !isConflict(object)).forEach(object -> ticked.add(object.id()));
    }

    private static boolean isConflict(ObjectComparison object) {
        return object.outcome() == Outcome.CONFLICT;
    }

    int size() {
        return objects.size();
    }

    /** Returns whether both versions have changed the same of some object. */
    boolean hasConflicts() {
        return objects.stream().anyMatch(BringOverModel::isConflict);
    }

    boolean isTicked(int index) {
        return ticked.contains(objects.get(index).id());
    }

    void tick(int index, boolean isTicked) {
        if (isTicked) {
            ticked.add(objects.get(index).id());
        } else {
            ticked.remove(objects.get(index).id());
        }
    }

    void tickAll(boolean isTicked) {
        for (int i = 0; i < objects.size(); i++) {
            tick(i, isTicked);
        }
    }

    /** Returns whether anything is ticked. */
    boolean isAnythingTicked() {
        return !ticked.isEmpty();
    }

    /** Returns the ids of objects that both have changed and that are to be as in the version that is brought over. */
    Set<String> chosen() {
        // What becomes a conflict after it was compared has not been asked about.
        return objects.stream().filter(BringOverModel::isConflict).map(ObjectComparison::id).filter(ticked::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the ids of objects that stay as they are in the open version. */
    Set<String> leftOut() {
        return objects.stream().map(ObjectComparison::id).filter(id -> !ticked.contains(id)).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns what an object is called, what happens to it, and what was done in either version. */
    List<String> cells(int index) {
        ObjectComparison object = objects.get(index);
        return List.of(title(object), outcome(index), line(object, object.mine()), line(object, object.theirs()));
    }

    /** Returns all that was done to an object, a line each. */
    String detail(int index) {
        ObjectComparison object = objects.get(index);
        StringBuilder text = new StringBuilder(NLS.bind(Messages.detail, title(object), outcome(index)));
        add(Messages.here, object.mine(), text);
        add(Messages.there, object.theirs(), text);
        return text.toString();
    }

    private static void add(String heading, List<Difference> differences, StringBuilder text) {
        if (!differences.isEmpty()) {
            text.append('\n').append(heading).append(':');
            differences.forEach(each -> text.append("\n    ").append(each.text().replace('\n', ' ')));
        }
    }

    private static String title(ObjectComparison object) {
        return object.title().isEmpty() ? Messages.untitled : object.title();
    }

    private String outcome(int index) {
        if (!isTicked(index)) {
            return objects.get(index).outcome() == Outcome.CONFLICT ? Messages.changedInBoth : Messages.stays;
        }
        return switch (objects.get(index).outcome()) {
            case ADDED -> Messages.added;
            case CHANGED -> Messages.changed;
            case REMOVED -> Messages.removed;
            case CONFLICT -> Messages.replacedByOther;
        };
    }

    private static String line(ObjectComparison object, List<Difference> differences) {
        return differences.stream().filter(each -> object.outcome() != Outcome.ADDED || !TECHNICAL.contains(each.field()))
                .map(Difference::text).collect(Collectors.joining("; ")).replace('\n', ' ');
    }
}
