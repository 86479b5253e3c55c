package kith.ui.table;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import kith.store.Listing;
import kith.store.NetworkStore;
import kith.store.Query;

/**
 * What a table shows of a query, without the table. Lists and pages are read in the background; until a page is there its
 * rows are null. To be used on the window's thread.
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

    private static final int PAGE = 100;
    private static final int KEPT_PAGES = 40;

    private final Executor background;
    private final Executor window;
    private final Listener listener;
    private final Map<Integer, List<R>> pages = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<R>> eldest) {
            return size() > KEPT_PAGES;
        }
    };
    private final Map<Integer, Integer> asked = new HashMap<>();
    private Function<List<R>, List<R>> decoration = Function.identity();
    private Listing<R> listing;
    private boolean loaded;
    private int size;
    private int generation;

    /**
     * @param background runs what reads the network
     * @param window runs what follows, on the window's thread
     */
    public ListModel(Executor background, Executor window, Listener listener) {
        this.background = background;
        this.window = window;
        this.listener = listener;
    }

    /** Sets what is done in the background with the rows of a page before they are shown. */
    public void setDecoration(Function<List<R>, List<R>> decoration) {
        this.decoration = decoration;
    }

    /** Shows the answer to a query; what is shown stays until the answer is there. */
    public void show(NetworkStore store, Query<R> query) {
        int current = ++generation;
        inBackground(() -> {
            Listing<R> answer = store.list(query);
            List<R> first = decoration.apply(answer.rows(0, PAGE));
            window.execute(() -> {
                if (current == generation) {
                    replace(answer, first);
                }
            });
        });
    }

    /** Shows nothing. */
    public void clear() {
        generation++;
        replace(null, List.of());
        loaded = false;
    }

    private void replace(Listing<R> answer, List<R> first) {
        listing = answer;
        size = answer == null ? 0 : answer.size();
        loaded = true;
        pages.clear();
        asked.clear();
        pages.put(0, first);
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
        int page = index / PAGE;
        List<R> rows = pages.get(page);
        if (rows == null) {
            ask(page);
            return null;
        }
        return index % PAGE < rows.size() ? rows.get(index % PAGE) : null;
    }

    /** Returns a row if it is there, else null. */
    R loaded(int index) {
        List<R> rows = pages.get(index / PAGE);
        return rows == null || index % PAGE >= rows.size() ? null : rows.get(index % PAGE);
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

    private <T> void read(Supplier<T> reading, Listing<R> from, Consumer<T> found) {
        if (from != null) {
            inBackground(() -> {
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
        read(() -> decoration.apply(new ArrayList<>(from.rows(page * PAGE, PAGE))), from, rows -> {
            asked.remove(page);
            pages.put(page, rows);
            listener.rowsLoaded(page * PAGE, rows.size());
        });
    }
}
