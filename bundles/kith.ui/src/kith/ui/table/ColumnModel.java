package kith.ui.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import kith.ui.table.TableLayout.Order;
import kith.ui.table.TableLayout.Place;

/**
 * Which columns a table shows and what it is sorted by, without the table. A column that is in the layout and is not known,
 * because its plug-in or its field is not there, keeps its place until it is. To be used on one thread.
 */
public final class ColumnModel {

    private final List<Heading> first;
    private Map<String, Heading> known = new LinkedHashMap<>();
    private List<Place> places;
    private List<Order> sorts = List.of();

    /** @param first the columns that are shown at first, from left to right; the first one names the object and stays */
    public ColumnModel(List<Heading> first) {
        this.first = List.copyOf(first);
        first.forEach(heading -> known.put(heading.id(), heading));
        places = first();
    }

    /** Sets which columns there are besides the first ones. */
    public void setMore(List<Heading> more) {
        Map<String, Heading> all = new LinkedHashMap<>();
        Stream.concat(first.stream(), more.stream()).forEach(heading -> all.putIfAbsent(heading.id(), heading));
        known = all;
    }

    /** Returns all columns that there are, those that are shown at first before the others. */
    public List<Heading> all() {
        return List.copyOf(known.values());
    }

    /** Returns the columns that are shown, from left to right. */
    public List<Heading> shown() {
        return places.stream().map(place -> known.get(place.id())).filter(Objects::nonNull).toList();
    }

    /** Returns how wide a column is, in pixels at 100 %. */
    public int width(Heading heading) {
        return places.stream().filter(place -> place.id().equals(heading.id())).mapToInt(Place::width).findFirst()
                .orElse(heading.width());
    }

    /** Sets how wide a column is. */
    public void setWidth(String id, int width) {
        places = places.stream().map(place -> place.id().equals(id) ? new Place(id, width) : place).toList();
    }

    /** Returns whether a column can be hidden: all can but the one that names the object. */
    public boolean canHide(String id) {
        return !id.equals(first.get(0).id());
    }

    /** Hides a column if it can be hidden. */
    public void hide(String id) {
        if (canHide(id)) {
            places = places.stream().filter(place -> !place.id().equals(id)).toList();
        }
    }

    /**
     * Shows these columns in this order and no others. Those that are not known keep their place after the column that they
     * stand behind.
     */
    public void show(List<String> ids) {
        Map<String, Place> before = new LinkedHashMap<>();
        places.forEach(place -> before.put(place.id(), place));
        List<Place> now = new ArrayList<>();
        for (String id : ids) {
            if (known.containsKey(id)) {
                now.add(before.getOrDefault(id, new Place(id, known.get(id).width())));
            }
        }
        String previous = null;
        for (Place place : places) {
            if (!known.containsKey(place.id())) {
                now.add(indexAfter(now, previous), place);
            }
            previous = place.id();
        }
        places = withName(now);
    }

    private static int indexAfter(List<Place> now, String previous) {
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i).id().equals(previous)) {
                return i + 1;
            }
        }
        return previous == null ? 0 : now.size();
    }

    /** Returns what the table is sorted by, the most important first. */
    public List<Order> sorts() {
        return sorts;
    }

    /** Sorts by a field alone; a second time the other way round. */
    public void sortBy(String field) {
        boolean again = !sorts.isEmpty() && sorts.get(0).field().equals(field);
        sorts = List.of(new Order(field, again && !sorts.get(0).descending()));
    }

    /** Sorts by a field alone, in a direction. */
    public void sortBy(String field, boolean descending) {
        sorts = List.of(new Order(field, descending));
    }

    /** Sorts by a field where the fields so far leave equals; a second time the other way round, a third time no longer. */
    public void thenBy(String field) {
        List<Order> now = new ArrayList<>(sorts);
        int at = rank(field) - 1;
        if (at < 0) {
            now.add(new Order(field, false));
        } else if (now.get(at).descending()) {
            now.remove(at);
        } else {
            now.set(at, new Order(field, true));
        }
        sorts = List.copyOf(now);
    }

    /** Keeps only those fields to sort by that the network has. */
    public void keepSorts(Predicate<String> exists) {
        sorts = sorts.stream().filter(order -> exists.test(order.field())).toList();
    }

    /** Returns the place of a field among those that are sorted by, from 1; 0 if it is none of them. */
    public int rank(String field) {
        for (int i = 0; i < sorts.size(); i++) {
            if (sorts.get(i).field().equals(field)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Returns the layout of now. */
    public TableLayout layout(String filter) {
        return new TableLayout(places, sorts, filter);
    }

    /** Takes the columns and the order of a layout. */
    public void apply(TableLayout layout) {
        Map<String, Place> once = new LinkedHashMap<>();
        layout.columns().forEach(place -> once.putIfAbsent(place.id(), place));
        places = withName(new ArrayList<>(once.values()));
        sorts = layout.sorts();
    }

    /** Goes back to the columns and the order that were there at first. */
    public void reset() {
        places = first();
        sorts = List.of();
    }

    private List<Place> first() {
        return first.stream().map(heading -> new Place(heading.id(), heading.width())).toList();
    }

    /** What names the object is never missing. */
    private List<Place> withName(List<Place> wanted) {
        Heading name = first.get(0);
        if (wanted.stream().noneMatch(place -> place.id().equals(name.id()))) {
            wanted.add(0, new Place(name.id(), name.width()));
        }
        return List.copyOf(wanted);
    }
}
