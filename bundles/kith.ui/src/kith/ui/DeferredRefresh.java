package kith.ui;

import java.util.function.BooleanSupplier;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * Defers the refreshing of a part that nobody sees until it is shown, so that a commit costs what is seen of it, however many
 * editors and views are open. For the thread of the user interface alone.
 *
 * @since 0.1
 */
public final class DeferredRefresh implements IPartListener2 {

    private final Object part;
    private final BooleanSupplier visible;
    private final Runnable refresh;
    private boolean stale;

    /**
     * @param part the part, of which the workbench tells when it is shown
     * @param visible tells whether it is seen now
     * @param refresh shows in it what has changed while it was not seen
     */
    public DeferredRefresh(Object part, BooleanSupplier visible, Runnable refresh) {
        this.part = part;
        this.visible = visible;
        this.refresh = refresh;
    }

    /**
     * Takes note that what the part shows may have changed.
     *
     * @param now shows it; run only if the part is seen
     */
    public void changed(Runnable now) {
        if (visible.getAsBoolean()) {
            now.run();
        } else {
            stale = true;
        }
    }

    /** Shows what has changed while the part was not seen. */
    public void shown() {
        if (stale) {
            stale = false;
            refresh.run();
        }
    }

    @Override
    public void partVisible(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == part) {
            shown();
        }
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference reference) {
        partVisible(reference);
    }
}
