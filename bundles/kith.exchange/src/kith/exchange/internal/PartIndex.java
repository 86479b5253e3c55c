package kith.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Finds the part of a contact that says the same as another, in a time that does not grow with the number of parts. Not safe
 * for use by several threads.
 */
final class PartIndex {

    private final Map<Object, List<EObject>> buckets = new HashMap<>();
    private EObject preferred;
    private int size;

    PartIndex(List<EObject> parts) {
        parts.forEach(this::add);
    }

    /** Returns the first part that says the same, null if there is none. */
    EObject find(EObject part) {
        for (Object bucket : Elements.buckets(part)) {
            for (EObject each : buckets.getOrDefault(bucket, List.of())) {
                if (Elements.same(each, part)) {
                    return each;
                }
            }
        }
        return null;
    }

    void add(EObject part) {
        Elements.buckets(part).forEach(bucket -> buckets.computeIfAbsent(bucket, any -> new ArrayList<>(1)).add(part));
        EStructuralFeature feature = preferred(part);
        if (preferred == null && feature != null && Boolean.TRUE.equals(part.eGet(feature))) {
            preferred = part;
        }
        size++;
    }

    /** Returns the part that is preferred to the others, null if none is. */
    EObject preferred() {
        return preferred;
    }

    /** Lets another part be the preferred one. */
    void prefer(EObject part) {
        preferred = part;
    }

    /** Returns the feature that tells whether a part is preferred, null if its kind has none. */
    static EStructuralFeature preferred(EObject part) {
        return part.eClass().getEStructuralFeature("preferred");
    }

    int size() {
        return size;
    }
}
