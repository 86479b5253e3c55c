package kith.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.IntConsumer;

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
        background.execute(() -> {
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

    /**
     * Finds where an object stands now.
     *
     * @param id the id of the object
     * @param found is given the index, or -1, on the window's thread
     */
    public void find(String id, IntConsumer found) {
        Listing<R> current = listing;
        if (current == null) {
            found.accept(-1);
            return;
        }
        background.execute(() -> {
            int index = current.indexOf(id);
            window.execute(() -> found.accept(current == listing ? index : -1));
        });
    }

    private void ask(int page) {
        int current = generation;
        Listing<R> from = listing;
        if (from == null || Integer.valueOf(current).equals(asked.put(page, current))) {
            return;
        }
        background.execute(() -> {
            List<R> rows = decoration.apply(new ArrayList<>(from.rows(page * PAGE, PAGE)));
            window.execute(() -> {
                if (from == listing) {
                    asked.remove(page);
                    pages.put(page, rows);
                    listener.rowsLoaded(page * PAGE, rows.size());
                }
            });
        });
    }
}
