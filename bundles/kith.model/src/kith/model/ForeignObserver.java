package kith.model;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Passes changes of extension data on whose classes do not extend {@link KithObject}, as those of a dynamic package. */
final class ForeignObserver extends EContentAdapter {

    static void observe(EObject extension) {
        if (!(extension instanceof KithObject) && EcoreUtil.getExistingAdapter(extension, ForeignObserver.class) == null) {
            extension.eAdapters().add(new ForeignObserver());
        }
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == ForeignObserver.class;
    }

    @Override
    public void notifyChanged(Notification change) {
        super.notifyChanged(change);
        if (!change.isTouch() && change.getNotifier() instanceof EObject object
                && EcoreUtil.getRootContainer(object) instanceof KithObject root) {
            root.foreignChanged(change);
        }
    }

    @Override
    protected boolean resolve() {
        return false;
    }
}
