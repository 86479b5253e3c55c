package kith.core.extension;

import java.lang.ref.Cleaner;
import java.lang.ref.WeakReference;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IRegistryEventListener;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;

/**
 * The contributions to one extension point, by id, in an order that is the same each time: by contributing bundle and
 * then as they stand in its manifest, those of the bundle that has the point first. A second contribution of an id is
 * refused. What plug-ins add and remove while the program runs is followed.
 *
 * @param <T> the immutable descriptor that a contribution is read into
 */
public final class Contributions<T> {

    private static final ILog LOG = ILog.of(Contributions.class);
    private static final Cleaner CLEANER = Cleaner.create();

    private final IExtensionRegistry registry;
    private final String point;
    private final Predicate<IConfigurationElement> kind;
    private final Function<IConfigurationElement, T> reader;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    /** What was read of each element: one that stays keeps its descriptor, and stays off if it failed. */
    private Map<IConfigurationElement, T> known = new HashMap<>();
    private Map<String, T> descriptors;

    /**
     * @param registry where contributions are registered
     * @param point the full id of the extension point
     * @param reader makes the descriptor of an element; what it throws refuses the contribution
     */
    public Contributions(IExtensionRegistry registry, String point, Function<IConfigurationElement, T> reader) {
        this(registry, point, element -> true, reader);
    }

    /**
     * Reads one of several kinds of element of a point.
     *
     * @param name the name of the elements
     */
    public Contributions(IExtensionRegistry registry, String point, String name, Function<IConfigurationElement, T> reader) {
        this(registry, point, element -> element.getName().equals(name), reader);
    }

    private Contributions(IExtensionRegistry registry, String point, Predicate<IConfigurationElement> kind,
            Function<IConfigurationElement, T> reader) {
        this.registry = registry;
        this.point = point;
        this.kind = kind;
        this.reader = reader;
        Reload reload = new Reload(registry, this);
        registry.addListener(reload, point);
        CLEANER.register(this, () -> registry.removeListener(reload));
    }

    /** Returns all descriptors in order. */
    public List<T> all() {
        return List.copyOf(read().values());
    }

    /** Returns the descriptor of an id; empty if no plug-in contributes it. */
    public Optional<T> find(String id) {
        return Optional.ofNullable(read().get(id));
    }

    /** Adds a listener that is run when a plug-in was added or removed; on any thread. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Removes a listener; does nothing if it was not added. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private synchronized Map<String, T> read() {
        if (descriptors == null) {
            Map<String, T> found = new LinkedHashMap<>();
            Map<IConfigurationElement, T> before = known;
            known = new HashMap<>();
            Map<String, String> contributors = new LinkedHashMap<>();
            String owner = point.substring(0, point.lastIndexOf('.'));
            Stream.of(registry.getConfigurationElementsFor(point)).filter(kind)
                    .sorted(Comparator.comparing((IConfigurationElement element) -> !contributor(element).equals(owner))
                            .thenComparing(Contributions::contributor))
                    .forEach(element -> read(element, before, found, contributors));
            descriptors = found;
        }
        return descriptors;
    }

    private void read(IConfigurationElement element, Map<IConfigurationElement, T> before, Map<String, T> found,
            Map<String, String> contributors) {
        String id = element.getAttribute("id");
        if (id == null || id.isBlank()) {
            LOG.error("A contribution of " + contributor(element) + " to " + point + " has no id");
        } else if (found.containsKey(id)) {
            LOG.error("The contribution " + id + " of " + contributor(element) + " to " + point
                    + " is refused: " + contributors.get(id) + " contributes one of this id");
        } else {
            try {
                T descriptor = before.containsKey(element) ? before.get(element) : reader.apply(element);
                known.put(element, descriptor);
                found.put(id, descriptor);
                contributors.put(id, contributor(element));
            } catch (RuntimeException | LinkageError e) {
                if (OffContributions.add(OffContributions.Key.of(element), OffContribution.of(element))) {
                    LOG.error("The contribution " + id + " of " + contributor(element) + " to " + point + " cannot be read", e);
                }
            }
        }
    }

    private static String contributor(IConfigurationElement element) {
        return element.getContributor().getName();
    }

    private void reload() {
        synchronized (this) {
            descriptors = null;
        }
        listeners.forEach(Runnable::run);
    }

    /** Holds the reader weakly: the registry lives as long as the program, views and editors do not. */
    private static final class Reload implements IRegistryEventListener {

        private final IExtensionRegistry registry;
        private final WeakReference<Contributions<?>> reader;

        Reload(IExtensionRegistry registry, Contributions<?> reader) {
            this.registry = registry;
            this.reader = new WeakReference<>(reader);
        }

        private void reload() {
            Contributions<?> contributions = reader.get();
            if (contributions == null) {
                registry.removeListener(this);
            } else {
                contributions.reload();
            }
        }

        @Override
        public void added(IExtension[] extensions) {
            reload();
        }

        @Override
        public void removed(IExtension[] extensions) {
            reload();
        }

        @Override
        public void added(IExtensionPoint[] extensionPoints) {
            reload();
        }

        @Override
        public void removed(IExtensionPoint[] extensionPoints) {
            reload();
        }
    }
}
