package kith.ui.table;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import kith.store.Listing;
import kith.store.NetworkStore;
import kith.store.Query;

/**
 * What a table shows of a query, without the table. Lists and pages are read in the background; until a page is there its
 * rows are null. What nobody waits for any more, because another list was asked for meanwhile, is not read. To be used on the
 * window's thread.
 *
 * @param <R> the row
 */
public final class ListModel<R> {

    /** Is told what became of the model, on the window's thread. */
    public interface Listener {

        /** There is a new list, of another length perhaps; everything shown is out of date. */
        void listChanged();

        /** Rows that were null are there now. */
        void rowsLoaded(int from, int count);

        /** The network cannot be read; what was shown stays. The message is one for the user. */
        void failed(String message);
    }

    /** Rows, and what there is to say of each beside it. */
    private record Page<R>(List<R> rows, List<Map<String, Cell>> extras) {
    }

    private static final int PAGE = 100;
    private static final int KEPT_PAGES = 40;

    private final Executor background;
    private final Executor window;
    private final Listener listener;
    private final Map<Integer, Page<R>> pages = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Page<R>> eldest) {
            return size() > KEPT_PAGES;
        }
    };
    private final Map<Integer, Integer> asked = new HashMap<>();
    private Function<List<R>, List<Map<String, Cell>>> extras = rows -> List.of();
    /** Read in the background, too. */
    private volatile Listing<R> listing;
    private boolean loaded;
    private int size;
    /** How many lists were asked for; read in the background, too. */
    private volatile int generation;

    /**
     * @param background runs what reads the network
     * @param window runs what follows, on the window's thread
     */
    public ListModel(Executor background, Executor window, Listener listener) {
        this.background = background;
        this.window = window;
        this.listener = listener;
    }

    /** Sets what finds more to say of each of some rows; it runs in the background. It holds from the next query on. */
    public void setExtras(Function<List<R>, List<Map<String, Cell>>> extras) {
        this.extras = extras;
    }

    /** Shows the answer to a query; what is shown stays until the answer is there. */
    public void show(NetworkStore store, Query<R> query) {
        show(store, query, 0, 1);
    }

    /**
     * Shows the answer to a query; what is shown stays until the answer is there, with the rows that are in sight then.
     *
     * @param top the index of the first row in sight
     * @param count how many rows are in sight
     */
    public void show(NetworkStore store, Query<R> query, int top, int count) {
        show(() -> store.list(query), top, count);
    }

    /**
     * Shows a list; what is shown stays until the list is there, with the rows that are in sight then.
     *
     * @param list makes the list, in the background
     * @param top the index of the first row in sight
     * @param count how many rows are in sight
     */
    public void show(Supplier<? extends Listing<R>> list, int top, int count) {
        int current = overtake();
        Function<List<R>, List<Map<String, Cell>>> more = extras;
        inBackground(() -> {
            if (current != generation) {
                return;
            }
            Listing<R> answer = list.get();
            Map<Integer, Page<R>> first = new LinkedHashMap<>();
            int page = 0;
            while (current == generation && (page == 0 || page * PAGE < Math.min(top + count, answer.size()))) {
                first.put(page, page(answer.rows(page * PAGE, PAGE), more));
                page = Math.max(page + 1, top / PAGE);
            }
            window.execute(() -> {
                if (current == generation) {
                    replace(answer, first);
                }
            });
        });
    }

    /** Makes every list that was asked for so far one that nobody waits for; returns the number of the next. */
    private int overtake() {
        int next = generation + 1;
        generation = next;
        return next;
    }

    /** Shows nothing. */
    public void clear() {
        overtake();
        replace(null, Map.of());
    }

    private void replace(Listing<R> answer, Map<Integer, Page<R>> first) {
        listing = answer;
        size = answer == null ? 0 : answer.size();
        loaded = answer != null;
        pages.clear();
        asked.clear();
        pages.putAll(first);
        listener.listChanged();
    }

    /** Returns how many rows there are. */
    public int size() {
        return size;
    }

    /** Returns whether an answer has been shown since the model was cleared. */
    public boolean isLoaded() {
        return loaded;
    }

    /** Returns a row, or null if it is not there yet or its object is gone; it is then read and told of. */
    public R row(int index) {
        if (index < 0 || index >= size) {
            return null;
        }
        Page<R> page = pages.get(index / PAGE);
        if (page == null) {
            ask(index / PAGE);
            return null;
        }
        return index % PAGE < page.rows().size() ? page.rows().get(index % PAGE) : null;
    }

    /** Returns what there is to say of a row beside it; nothing if it is not there yet. */
    public Map<String, Cell> extra(int index) {
        Page<R> page = index < 0 ? null : pages.get(index / PAGE);
        return page == null || index % PAGE >= page.extras().size() ? Map.of() : page.extras().get(index % PAGE);
    }

    /** Returns a row if it is there, else null. */
    R loaded(int index) {
        Page<R> page = index < 0 ? null : pages.get(index / PAGE);
        return page == null || index % PAGE >= page.rows().size() ? null : page.rows().get(index % PAGE);
    }

    /**
     * Finds which objects stand where.
     *
     * @param indices indices of the list
     * @param found is given the ids in the same order, on the window's thread; not called if the list changes meanwhile
     */
    public void ids(int[] indices, Consumer<List<String>> found) {
        Listing<R> current = listing;
        read(() -> {
            List<String> ids = current.ids();
            return Arrays.stream(indices).mapToObj(ids::get).toList();
        }, current, found);
    }

    /**
     * Reads rows with what there is to say beside them, also those that are not shown.
     *
     * @param indices indices of the list in ascending order
     * @param text makes something of them, in the background; rows of objects that are gone are null
     * @param read is given what was made on the window's thread; not called if the list changes meanwhile
     */
    public <T> void read(int[] indices, BiFunction<List<R>, List<Map<String, Cell>>, T> text, Consumer<T> read) {
        Listing<R> current = listing;
        Function<List<R>, List<Map<String, Cell>>> more = extras;
        read(() -> {
            List<R> rows = new ArrayList<>(indices.length);
            List<Map<String, Cell>> said = new ArrayList<>(indices.length);
            Page<R> page = null;
            int number = -1;
            for (int index : indices) {
                if (index / PAGE != number) {
                    number = index / PAGE;
                    page = page(current.rows(number * PAGE, PAGE), more);
                }
                rows.add(page.rows().get(index % PAGE));
                said.add(page.extras().isEmpty() ? Map.of() : page.extras().get(index % PAGE));
            }
            return text.apply(rows, said);
        }, current, read);
    }

    /**
     * Finds where objects stand now.
     *
     * @param ids the ids of the objects
     * @param found is given their indices in the same order, -1 for one that is not in the list, on the window's thread; not
     *        called if the list changes meanwhile
     */
    public void find(List<String> ids, Consumer<int[]> found) {
        Listing<R> current = listing;
        if (ids.size() == 1) {
            read(() -> new int[] { current.indexOf(ids.get(0)) }, current, found);
        } else {
            read(() -> {
                List<String> all = current.ids();
                Map<String, Integer> places = new HashMap<>(2 * all.size());
                for (int i = 0; i < all.size(); i++) {
                    places.put(all.get(i), i);
                }
                return ids.stream().mapToInt(id -> places.getOrDefault(id, -1)).toArray();
            }, current, found);
        }
    }

    private static <R> Page<R> page(List<R> rows, Function<List<R>, List<Map<String, Cell>>> extras) {
        List<R> all = new ArrayList<>(rows);
        return new Page<>(all, extras.apply(all));
    }

    private <T> void read(Supplier<T> reading, Listing<R> from, Consumer<T> found) {
        if (from != null) {
            inBackground(() -> {
                if (from != listing) {
                    return;
                }
                T answer = reading.get();
                window.execute(() -> {
                    if (from == listing) {
                        found.accept(answer);
                    }
                });
            });
        }
    }

    /** What fails is told to the listener, and goes on to whoever runs the background. */
    private void inBackground(Runnable reading) {
        background.execute(() -> {
            try {
                reading.run();
            } catch (UncheckedIOException e) {
                window.execute(() -> listener.failed(e.getCause().getMessage()));
                throw e;
            }
        });
    }

    private void ask(int page) {
        int current = generation;
        Listing<R> from = listing;
        if (from == null || Integer.valueOf(current).equals(asked.put(page, current))) {
            return;
        }
        Function<List<R>, List<Map<String, Cell>>> more = extras;
        read(() -> page(from.rows(page * PAGE, PAGE), more), from, rows -> {
            asked.remove(page);
            pages.put(page, rows);
            listener.rowsLoaded(page * PAGE, rows.rows().size());
        });
    }
}
