package kith.core.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells which choices of a field are called something else in a changed list of them. */
public final class ChoiceRenames {

    private ChoiceRenames() {
    }

    /**
     * Returns the choices that have another name now, by their names before: those that stand in the place of one that is gone.
     * Where choices were added or removed among them nobody can tell, and it is none.
     */
    public static Map<String, String> of(List<String> before, List<String> after) {
        int first = 0;
        while (first < Math.min(before.size(), after.size()) && before.get(first).equals(after.get(first))) {
            first++;
        }
        int lastBefore = before.size();
        int lastAfter = after.size();
        while (lastBefore > first && lastAfter > first && before.get(lastBefore - 1).equals(after.get(lastAfter - 1))) {
            lastBefore--;
            lastAfter--;
        }
        Map<String, String> renamed = new LinkedHashMap<>();
        for (int i = first; lastBefore == lastAfter && i < lastBefore; i++) {
            if (!after.contains(before.get(i)) && !before.contains(after.get(i))) {
                renamed.put(before.get(i), after.get(i));
            }
        }
        return renamed;
    }
}
