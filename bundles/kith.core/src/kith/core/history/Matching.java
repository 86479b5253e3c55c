package kith.core.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

/** Finds the elements of a list in another state of it. */
final class Matching {

    private Matching() {
    }

    /** Returns for each element of a list its index in the other, or -1; no index twice. */
    static int[] of(EStructuralFeature feature, List<Object> before, List<Object> after) {
        int[] matches = new int[before.size()];
        Arrays.fill(matches, -1);
        boolean[] taken = new boolean[after.size()];
        for (int i = 0; i < matches.length; i++) {
            for (int j = 0; j < taken.length && matches[i] < 0; j++) {
                if (!taken[j] && Values.same(feature, before.get(i), after.get(j))) {
                    taken[j] = true;
                    matches[i] = j;
                }
            }
        }
        return matches;
    }

    /** Returns the fewest elements that must have been moved so that the others kept their order. */
    static List<Integer> moved(int[] matches) {
        int[] length = new int[matches.length];
        int[] previous = new int[matches.length];
        int last = -1;
        for (int i = 0; i < matches.length; i++) {
            previous[i] = -1;
            length[i] = matches[i] < 0 ? 0 : 1;
            for (int j = 0; j < i && matches[i] >= 0; j++) {
                if (matches[j] >= 0 && matches[j] < matches[i] && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            if (matches[i] >= 0 && (last < 0 || length[i] > length[last])) {
                last = i;
            }
        }
        boolean[] kept = new boolean[matches.length];
        for (int i = last; i >= 0; i = previous[i]) {
            kept[i] = true;
        }
        List<Integer> moved = new ArrayList<>();
        for (int i = 0; i < matches.length; i++) {
            if (matches[i] >= 0 && !kept[i]) {
                moved.add(i);
            }
        }
        return moved;
    }
}
