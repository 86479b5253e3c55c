package kith.timeline.internal.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which rows are selected, by the ids of their interactions, and at which row the keyboard is. */
public final class RowSelection {

    private final Set<String> selected = new LinkedHashSet<>();
    private String caretId;
    private int caret = -1;
    private int origin = -1;

    /** Returns the row at which the keyboard is, or -1. */
    public int caret() {
        return caret;
    }

    /** Returns the id of the row at which the keyboard is, or null. */
    public String caretId() {
        return caretId;
    }

    /** Returns the row from which a range is selected, or -1. */
    public int origin() {
        return origin;
    }

    /** Returns the ids of what is selected, in the order in which it was. */
    public List<String> ids() {
        return List.copyOf(selected);
    }

    public boolean contains(String id) {
        return selected.contains(id);
    }

    /** Selects one row alone. */
    public void only(int index, String id) {
        selected.clear();
        selected.add(id);
        move(index, id);
        origin = index;
    }

    /** Selects a row in addition, or no longer. */
    public void toggle(int index, String id) {
        if (!selected.remove(id)) {
            selected.add(id);
        }
        move(index, id);
        origin = index;
    }

    /** Selects a range that ends at the keyboard's row. */
    public void range(List<String> ids, int end, String endId) {
        selected.clear();
        selected.addAll(ids);
        move(end, endId);
    }

    /** Moves the keyboard without selecting, as to a row that is not there yet. */
    public void move(int index, String id) {
        caret = index;
        caretId = id;
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
        if (caretId != null) {
            ids.add(caretId);
        }
        selected.stream().filter(id -> !id.equals(caretId)).forEach(ids::add);
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
        selected.retainAll(places.keySet());
        Integer place = caretId == null ? null : places.get(caretId);
        if (place != null) {
            caret = place;
        } else {
            caret = same ? Math.min(caret, count - 1) : -1;
            caretId = null;
        }
        origin = caret;
    }
}
