package kith.core.extension;

import java.util.function.Function;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;

/**
 * A class that a plug-in contributes: made when it is first called, and called under guard. What it throws, errors of
 * linkage too, is logged with its bundle and id; from then on it is off for as long as the program runs, for all who read
 * it, and stands among the {@link OffContributions}.
 *
 * @param <T> the interface that the class implements
 */
public final class Contribution<T> {

    private static final ILog LOG = ILog.of(Contribution.class);

    private final IConfigurationElement element;
    private final Class<T> type;
    // Read before it is needed: nothing can be asked of an element whose plug-in was taken away.
    private final OffContribution described;
    private final OffContributions.Key key;
    private T instance;

    /**
     * @param element the element whose attribute {@code class} names the class
     * @param type the interface that it has to implement
     */
    public Contribution(IConfigurationElement element, Class<T> type) {
        this.element = element;
        this.type = type;
        described = OffContribution.of(element);
        key = OffContributions.Key.of(element);
    }

    /** Returns whether it is off because it failed. */
    public boolean isOff() {
        return OffContributions.contains(key);
    }

    /**
     * Calls the contributed object.
     *
     * @param call what to call; exceptions that are part of its contract are to be handled in it, and what is returned to be
     *        looked at in it, so that what is no answer counts as a failure
     * @param otherwise what to return if the contribution fails or is off
     */
    public <R> R call(Function<T, R> call, R otherwise) {
        try {
            T object = instance();
            return object == null ? otherwise : call.apply(object);
        } catch (CoreException | RuntimeException | LinkageError e) {
            if (OffContributions.add(key, described)) {
                LOG.error("The contribution " + described.id() + " of " + described.plugin()
                        + " failed and is off until Kith is started again", e);
            }
            return otherwise;
        }
    }

    private synchronized T instance() throws CoreException {
        if (isOff()) {
            return null;
        }
        if (instance == null) {
            instance = type.cast(element.createExecutableExtension("class"));
        }
        return instance;
    }
}
