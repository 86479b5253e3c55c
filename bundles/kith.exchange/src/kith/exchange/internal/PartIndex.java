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
    private boolean isPreferred;
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
        EStructuralFeature preferred = part.eClass().getEStructuralFeature("preferred");
        isPreferred |= preferred != null && Boolean.TRUE.equals(part.eGet(preferred));
        size++;
    }

    /** Returns whether one of the parts is preferred to the others. */
    boolean isPreferred() {
        return isPreferred;
    }

    int size() {
        return size;
    }
}
