package kith.timeline.internal.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;

import kith.core.EntityRef;
import kith.store.Listing;
import kith.store.NetworkStore;
import kith.store.TimelineQuery;
import kith.store.TimelineRow;

/**
 * The rows of the timeline, of which only some pages are in memory, however many there are. Lists and pages are read in
 * the background; until a page is there its rows are null and begin no day. To be used on the window's thread.
 */
public final class TimelineModel implements Viewport.Rows {

    /** Is told what became of the model, on the window's thread. */
    public interface Listener {

        /**
         * Another list is shown from now on.
         *
         * @param places where the rows stand now that were to be found again, by id; those that are gone are missing
         */
        void shown(Map<String, Integer> places);

        /** Rows that were null are there now. */
        void loaded();
    }

    /** So many rows of what is to come are in sight at first. */
    public static final int AHEAD = 2;

    private static final int KEPT_PAGES = 40;
    /** So many are looked up one by one; for more, the ids of the whole list are read. */
    private static final int FEW = 8;
    /** Who drags the scroll bar wants the pages of where it stops, not of everywhere it went by. */
    private static final int WANTED_PAGES = 3;

    private final Executor background;
    private final Executor window;
    private final Function<TimelineRow, LocalDate> days;
    private final Clock clock;
    private final Listener listener;
    private final Map<Integer, Page> pages = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Page> eldest) {
            return size() > KEPT_PAGES;
        }
    };
    private final Deque<Integer> wanted = new ArrayDeque<>();
    private Listing<TimelineRow> listing;
    private NetworkStore store;
    private TimelineFilter filter = TimelineFilter.ALL;
    private Counts byDay;
    private Sought sought;
    private int ahead;
    private Integer reading;
    private int size;
    private int generation;

    /**
     * @param background runs what reads the network
     * @param window runs what follows, on the window's thread
     * @param days tells on which day a row is
     * @param clock tells what is still to come
     */
    public TimelineModel(Executor background, Executor window, Function<TimelineRow, LocalDate> days, Clock clock,
            Listener listener) {
        this.background = background;
        this.window = window;
        this.days = days;
        this.clock = clock;
        this.listener = listener;
    }

    /** What was read for a new list. */
    private record Answer(Listing<TimelineRow> listing, int ahead, Map<Integer, Page> pages, Map<String, Integer> places) {
    }

    /** How much there is on each day of a list. */
    private record Counts(TimelineQuery query, SortedMap<LocalDate, Integer> days) {

        /** Counts and list are read one after the other: there may have been a change between them. */
        boolean areOf(TimelineQuery asked, int size) {
            return query.equals(asked) && sum(days) == size;
        }

        int after(LocalDate day) {
            return sum(days.tailMap(day.plusDays(1)));
        }

        private static int sum(SortedMap<LocalDate, Integer> counts) {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** A day that is to be found once the days are counted. */
    private record Sought(LocalDate day, IntConsumer found) {
    }

    /**
     * Shows what passes a filter; what is shown stays until the answer is there.
     *
     * @param keep the ids of rows that are to be found again in the new list; what is around the first of them is read
     *        before it is shown
     */
    public void show(NetworkStore network, TimelineFilter newFilter, List<String> keep) {
        int current = ++generation;
        background.execute(() -> {
            int later = network.list(newFilter.query().after(clock.instant())).size();
            Answer answer = read(network.list(newFilter.query()), later, keep);
            window.execute(() -> {
                if (current == generation) {
                    store = network;
                    filter = newFilter;
                    replace(answer);
                }
            });
        });
    }

    private static Answer read(Listing<TimelineRow> listing, int ahead, List<String> keep) {
        Map<Integer, Page> pages = new HashMap<>();
        pages.put(0, Page.read(listing, 0));
        if (ahead < listing.size()) {
            for (int index : new int[] { ahead, Math.max(0, ahead - AHEAD) }) {
                pages.computeIfAbsent(index / Page.SIZE, number -> Page.read(listing, number));
            }
        }
        Map<String, Integer> places = keep.size() > FEW ? places(listing.ids(), keep) : new HashMap<>();
        for (String id : keep.size() > FEW ? List.<String>of() : keep) {
            int place = listing.indexOf(id);
            if (place >= 0) {
                places.put(id, place);
            }
        }
        Integer around = keep.isEmpty() ? null : places.get(keep.get(0));
        if (around != null) {
            for (int index : new int[] { around, Math.min(around + Page.SIZE / 2, listing.size() - 1) }) {
                pages.computeIfAbsent(index / Page.SIZE, number -> Page.read(listing, number));
            }
        }
        return new Answer(listing, Math.min(ahead, listing.size()), pages, places);
    }

    private static Map<String, Integer> places(List<String> all, List<String> wanted) {
        Set<String> ids = new HashSet<>(wanted);
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            if (ids.contains(all.get(i))) {
                places.put(all.get(i), i);
            }
        }
        return places;
    }

    /** Shows nothing. */
    public void clear() {
        generation++;
        listing = null;
        sought = null;
        byDay = null;
        size = 0;
        ahead = 0;
        pages.clear();
        wanted.clear();
        listener.shown(Map.of());
    }

    private void replace(Answer answer) {
        listing = answer.listing;
        sought = null;
        size = listing.size();
        ahead = answer.ahead;
        wanted.clear();
        reading = null;
        pages.clear();
        pages.putAll(answer.pages);
        listener.shown(answer.places);
    }

    /** Returns whether there is a list, be it an empty one. */
    public boolean isLoaded() {
        return listing != null;
    }

    /** Returns the filter of the list that is shown. */
    public TimelineFilter filter() {
        return filter;
    }

    /** Returns how many rows were still to come when the list was read: they stand at its beginning. */
    public int ahead() {
        return ahead;
    }

    @Override
    public int count() {
        return size;
    }

    /** Returns a row, or null if it is not there yet or its object is gone; a page that is not there is read. */
    public TimelineRow row(int index) {
        Page page = pages.get(index / Page.SIZE);
        if (page == null) {
            want(index / Page.SIZE);
            return null;
        }
        return page.row(index);
    }

    /** Returns the day of a row, or null if the row is not there. */
    public LocalDate day(int index) {
        TimelineRow row = peek(index);
        return row == null ? null : days.apply(row);
    }

    @Override
    public boolean hasHeading(int index) {
        LocalDate day = day(index);
        if (day == null || index == 0) {
            return day != null;
        }
        LocalDate before;
        if (index % Page.SIZE == 0) {
            TimelineRow previous = pages.get(index / Page.SIZE).before();
            before = previous == null ? null : days.apply(previous);
        } else {
            before = day(index - 1);
        }
        return before != null && !before.equals(day);
    }

    /**
     * Reads which objects a range of rows shows, whether they are in memory or not.
     *
     * @param found is given them in order on the window's thread, unless another list is shown by then
     */
    public void refs(int from, int count, Consumer<List<EntityRef>> found) {
        Listing<TimelineRow> current = listing;
        NetworkStore network = store;
        if (current == null) {
            return;
        }
        background.execute(() -> {
            List<String> ids = current.ids(from, count);
            Map<String, String> types = network.types(ids);
            List<EntityRef> refs = ids.stream().filter(types::containsKey).map(id -> new EntityRef(types.get(id), id)).toList();
            window.execute(() -> {
                if (current == listing) {
                    found.accept(refs);
                }
            });
        });
    }

    /** Takes how much there is on each day, where that was counted anyway. */
    public void counted(TimelineQuery query, SortedMap<LocalDate, Integer> counts) {
        byDay = new Counts(query, counts);
    }

    /**
     * Finds the first row of a day, or of the next older day that has one: at once where the days are counted, so that it can be
     * asked at each move of a hand. Of what is asked while a day is being sought only the last is answered.
     *
     * @param found is given its index on the window's thread, unless another list is shown by then
     */
    public void seek(LocalDate day, IntConsumer found) {
        if (listing == null || size == 0) {
            return;
        }
        if (byDay != null && byDay.areOf(filter.query(), size)) {
            sought = null;
            found.accept(place(byDay, day));
            return;
        }
        boolean seeking = sought != null;
        sought = new Sought(day, found);
        if (!seeking) {
            seek(sought);
        }
    }

    private void seek(Sought next) {
        Listing<TimelineRow> current = listing;
        NetworkStore network = store;
        TimelineQuery query = filter.query();
        background.execute(() -> {
            int later = -1;
            try {
                later = network.position(query, next.day.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
            } finally {
                int place = later;
                window.execute(() -> sought(current, next, place));
            }
        });
    }

    /** @param place the index of the first row of the day that was sought, or -1 if that failed */
    private void sought(Listing<TimelineRow> of, Sought found, int place) {
        if (of != listing || sought == null) {
            return;
        }
        if (sought == found) {
            sought = null;
            if (place >= 0) {
                found.found.accept(Math.min(place, size - 1));
            }
        } else {
            // Meanwhile another day was asked for.
            seek(sought);
        }
    }

    private int place(Counts counts, LocalDate day) {
        return Math.min(counts.after(day), size - 1);
    }

    private TimelineRow peek(int index) {
        Page page = pages.get(index / Page.SIZE);
        return page == null ? null : page.row(index);
    }

    private void want(int page) {
        if (Integer.valueOf(page).equals(reading) || wanted.contains(page)) {
            return;
        }
        wanted.push(page);
        while (wanted.size() > WANTED_PAGES) {
            wanted.removeLast();
        }
        readNext();
    }

    private void readNext() {
        if (reading != null || wanted.isEmpty() || listing == null) {
            return;
        }
        int number = wanted.pop();
        reading = number;
        Listing<TimelineRow> from = listing;
        background.execute(() -> {
            Page page = null;
            try {
                page = Page.read(from, number);
            } finally {
                Page read = page;
                window.execute(() -> read(from, number, read));
            }
        });
    }

    /** @param page what was read, or null if that failed: it is read again when it is wanted again */
    private void read(Listing<TimelineRow> from, int number, Page page) {
        if (from == listing) {
            reading = null;
            if (page != null) {
                pages.put(number, page);
                listener.loaded();
            }
            readNext();
        }
    }
}
