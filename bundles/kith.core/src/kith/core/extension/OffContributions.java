package kith.core.extension;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IContributor;

/**
 * The contributions of plug-ins that failed in this process and are off until it ends, whoever called them. A plug-in that is
 * taken away and added again begins anew. Safe for use by several threads.
 */
public final class OffContributions {

    /**
     * What tells a contribution from all others, read while its plug-in was there. Elements of two registries can be equal,
     * their contributors are not.
     */
    record Key(IConfigurationElement element, IContributor contributor) {

        static Key of(IConfigurationElement element) {
            return new Key(element, element.getContributor());
        }
    }

    private static final Set<Key> KEYS = ConcurrentHashMap.newKeySet();
    private static final List<OffContribution> ALL = new ArrayList<>();
    private static final List<Consumer<OffContribution>> LISTENERS = new ArrayList<>();

    private OffContributions() {
    }

    /** Returns what is off, in the order in which it failed. */
    public static List<OffContribution> all() {
        synchronized (ALL) {
            return List.copyOf(ALL);
        }
    }

    /**
     * Adds a listener, which is told once of each contribution that is off: now of those that are already, later of others.
     *
     * @param listener called on any thread, in the midst of what called the contribution; has to return at once
     */
    public static void addListener(Consumer<OffContribution> listener) {
        List<OffContribution> before;
        synchronized (ALL) {
            before = List.copyOf(ALL);
            LISTENERS.add(listener);
        }
        before.forEach(listener);
    }

    /** Removes a listener; does nothing if it was not added. */
    public static void removeListener(Consumer<OffContribution> listener) {
        synchronized (ALL) {
            LISTENERS.remove(listener);
        }
    }

    static boolean contains(Key key) {
        return KEYS.contains(key);
    }

    /**
     * Turns a contribution off, and tells the listeners unless it was off already.
     *
     * @param off what it is called, read while its plug-in was there
     * @return whether it was on until now
     */
    static boolean add(Key key, OffContribution off) {
        List<Consumer<OffContribution>> told;
        synchronized (ALL) {
            if (!KEYS.add(key)) {
                return false;
            }
            ALL.add(off);
            told = List.copyOf(LISTENERS);
        }
        told.forEach(listener -> listener.accept(off));
        return true;
    }
}
