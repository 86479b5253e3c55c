package kith.timeline.internal.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import kith.core.EntityRef;

/** Which rows are selected, by their objects, and at which row the keyboard is. */
public final class RowSelection {

    private final Set<EntityRef> selected = new LinkedHashSet<>();
    private EntityRef caretRef;
    private int caret = -1;
    private int origin = -1;

    /** Returns the row at which the keyboard is, or -1. */
    public int caret() {
        return caret;
    }

    /** Returns the object of the row at which the keyboard is, or null if it is not known yet. */
    public EntityRef caretRef() {
        return caretRef;
    }

    /** Returns the row from which a range is selected, or -1. */
    public int origin() {
        return origin;
    }

    /** Returns what is selected, in the order in which it was. */
    public List<EntityRef> refs() {
        return List.copyOf(selected);
    }

    public boolean contains(EntityRef ref) {
        return selected.contains(ref);
    }

    /** Selects one row alone. */
    public void only(int index, EntityRef ref) {
        selected.clear();
        selected.add(ref);
        move(index, ref);
        origin = index;
    }

    /** Selects a row in addition, or no longer. */
    public void toggle(int index, EntityRef ref) {
        if (!selected.remove(ref)) {
            selected.add(ref);
        }
        move(index, ref);
        origin = index;
    }

    /** Selects a range that ends at the keyboard's row. */
    public void range(List<EntityRef> refs, int end, EntityRef endRef) {
        selected.clear();
        selected.addAll(refs);
        move(end, endRef);
    }

    /** Moves the keyboard without selecting, as to a row that is not there yet. */
    public void move(int index, EntityRef ref) {
        caret = index;
        caretRef = ref;
    }

    /** Forgets everything. */
    public void clear() {
        selected.clear();
        move(-1, null);
        origin = -1;
    }

    /** Returns the ids that have to be found again in another list. */
    public List<String> keep() {
        List<String> ids = new ArrayList<>();
        if (caretRef != null) {
            ids.add(caretRef.id());
        }
        selected.stream().filter(ref -> !ref.equals(caretRef)).map(EntityRef::id).forEach(ids::add);
        return ids;
    }

    /**
     * Follows the rows into another list. Where the keyboard's row is gone, the one that took its place follows it if it is
     * a list of the same kind, and nothing otherwise.
     *
     * @param places where rows stand now, by id
     * @param count how many rows there are now
     * @param same whether the list has the same filter as before
     */
    public void follow(Map<String, Integer> places, int count, boolean same) {
        selected.removeIf(ref -> !places.containsKey(ref.id()));
        Integer place = caretRef == null ? null : places.get(caretRef.id());
        if (place != null) {
            caret = place;
        } else {
            caret = same ? Math.min(caret, count - 1) : -1;
            caretRef = null;
        }
        origin = caret;
    }
}
