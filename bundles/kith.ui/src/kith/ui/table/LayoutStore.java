package kith.ui.table;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/**
 * Keeps the layout of a table, and those that the user gave a name. They belong to the user and not to the network. To be
 * used on one thread.
 */
public final class LayoutStore {

    private static final String CURRENT = "layout";
    private static final String NAMED = "layouts";

    private final Preferences preferences;
    private final String type;

    /**
     * @param preferences where the layouts of the table are kept
     * @param type the name of the class that the table lists
     */
    public LayoutStore(Preferences preferences, String type) {
        this.preferences = preferences;
        this.type = type;
    }

    /** Returns the layout that the table had last; empty for one that was never changed. */
    public Optional<TableLayout> current() {
        return read(preferences.get(CURRENT, ""));
    }

    /** Keeps the layout that the table has. */
    public void setCurrent(TableLayout layout) {
        String text = new LayoutDocument(type, "", layout.withFilter("")).print();
        if (!text.equals(preferences.get(CURRENT, ""))) {
            preferences.put(CURRENT, text);
            flush();
        }
    }

    /** Returns the names of the layouts in alphabetical order. */
    public List<String> names() {
        try {
            return Arrays.stream(preferences.node(NAMED).keys()).sorted(String.CASE_INSENSITIVE_ORDER).toList();
        } catch (BackingStoreException e) {
            failed(e);
            return List.of();
        }
    }

    /** Returns a layout by its name, if it is there and can be read. */
    public Optional<TableLayout> find(String name) {
        return read(preferences.node(NAMED).get(name, ""));
    }

    /** Keeps a layout under a name, in the place of one that had it. */
    public void save(String name, TableLayout layout) {
        preferences.node(NAMED).put(name, new LayoutDocument(type, name, layout).print());
        flush();
    }

    /** Gives a layout another name, which no other one has. */
    public void rename(String name, String other) {
        find(name).ifPresent(layout -> {
            preferences.node(NAMED).remove(name);
            save(other, layout);
        });
    }

    /** Forgets a layout. */
    public void delete(String name) {
        preferences.node(NAMED).remove(name);
        flush();
    }

    private Optional<TableLayout> read(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LayoutDocument.parse(text).layout());
        } catch (IOException e) {
            failed(e);
            return Optional.empty();
        }
    }

    private void flush() {
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            failed(e);
        }
    }

    private static void failed(Exception e) {
        ILog.of(LayoutStore.class).error("The layouts of a table cannot be kept or read", e);
    }
}
