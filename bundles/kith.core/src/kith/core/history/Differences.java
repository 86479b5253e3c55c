package kith.core.history;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

import kith.core.history.Difference.Kind;
import kith.model.Entity;

/** Finds what differs between two states of an object. */
public final class Differences {

    private final ValueText texts;
    private final List<Difference> found = new ArrayList<>();

    private Differences(Names names) {
        texts = new ValueText(names);
    }

    /**
     * Returns what differs, in the order of the model. Of an object that is added or removed, everything does.
     *
     * @param before the state before, null if the object was not there
     * @param after the state after, null if the object is not there
     * @param names tells what the objects that they refer to are called
     */
    public static List<Difference> between(Entity before, Entity after, Names names) {
        Differences differences = new Differences(names);
        if (before == null && after != null) {
            differences.all(after, Kind.SET);
        } else if (before != null && after == null) {
            differences.all(before, Kind.UNSET);
        } else if (before != null) {
            differences.compare("", before, after);
        }
        return List.copyOf(differences.found);
    }

    private void all(EObject object, Kind kind) {
        for (EStructuralFeature feature : Values.features(object)) {
            if (!object.eIsSet(feature)) {
                continue;
            }
            if (!feature.isMany()) {
                add(kind, Labels.of(feature), feature, object.eGet(feature, false));
            } else {
                Values.list(object, feature).forEach(value -> add(kind, Labels.of(feature), feature, value));
            }
        }
    }

    private void compare(String path, EObject before, EObject after) {
        for (EStructuralFeature feature : Values.features(after)) {
            if (Values.same(feature, before, after)) {
                continue;
            }
            String field = path + Labels.of(feature);
            if (feature.isMany()) {
                lists(field, feature, Values.list(before, feature), Values.list(after, feature));
            } else if (!before.eIsSet(feature)) {
                add(Kind.SET, field, feature, after.eGet(feature, false));
            } else if (!after.eIsSet(feature)) {
                add(Kind.UNSET, field, feature, before.eGet(feature, false));
            } else {
                values(field, feature, before.eGet(feature, false), after.eGet(feature, false));
            }
        }
    }

    private void values(String field, EStructuralFeature feature, Object before, Object after) {
        if (isPart(feature) && ((EObject) before).eClass() == ((EObject) after).eClass()) {
            compare(field + ", ", (EObject) before, (EObject) after);
        } else {
            found.add(new Difference(Kind.CHANGED, field, texts.of(feature, before), texts.of(feature, after)));
        }
    }

    private void lists(String field, EStructuralFeature feature, List<Object> before, List<Object> after) {
        int[] matches = Matching.of(feature, before, after);
        List<Integer> removed = new ArrayList<>();
        boolean[] matched = new boolean[after.size()];
        for (int i = 0; i < matches.length; i++) {
            if (matches[i] < 0) {
                removed.add(i);
            } else {
                matched[matches[i]] = true;
            }
        }
        for (int i : List.copyOf(removed)) {
            // A part in the same place that is not what it was is taken for changed, and what changed in it is told.
            if (isPart(feature) && i < after.size() && !matched[i]) {
                matched[i] = true;
                removed.remove((Integer) i);
                values(NLS.bind(Messages.inPlace, field, i + 1), feature, before.get(i), after.get(i));
            }
        }
        removed.forEach(i -> add(Kind.REMOVED, field, feature, before.get(i)));
        for (int i = 0; i < matched.length; i++) {
            if (!matched[i]) {
                add(Kind.ADDED, field, feature, after.get(i));
            }
        }
        for (int i : Matching.moved(matches)) {
            found.add(new Difference(Kind.MOVED, field, texts.of(feature, before.get(i)), String.valueOf(matches[i] + 1)));
        }
    }

    private static boolean isPart(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }

    private void add(Kind kind, String field, EStructuralFeature feature, Object value) {
        boolean gone = kind == Kind.UNSET || kind == Kind.REMOVED;
        String text = texts.of(feature, value);
        found.add(new Difference(kind, field, gone ? text : "", gone ? "" : text));
    }
}
