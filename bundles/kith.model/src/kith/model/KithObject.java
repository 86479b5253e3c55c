package kith.model;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * The base of all objects of the model. It passes changes and the resolving of proxies on to the {@link EntityOwner} of
 * the root object that it stands in. Like all EObjects it is not safe for use by several threads at once.
 */
public abstract class KithObject extends MinimalEObjectImpl.Container {

    private EntityOwner owner;

    /** Sets who owns this root object, or null for none; contained objects have the owner of their root. */
    public final void setOwner(EntityOwner owner) {
        this.owner = owner;
    }

    @Override
    public boolean eNotificationRequired() {
        return rootOwner() != null || super.eNotificationRequired();
    }

    @Override
    public void eNotify(Notification notification) {
        super.eNotify(notification);
        KithObject root = root();
        if (root.owner != null && root instanceof Entity entity && !notification.isTouch()) {
            root.owner.changed(entity, notification);
        }
    }

    @Override
    public EObject eResolveProxy(InternalEObject proxy) {
        EntityOwner rootOwner = rootOwner();
        return rootOwner == null ? super.eResolveProxy(proxy) : rootOwner.resolve(proxy);
    }

    private EntityOwner rootOwner() {
        return root().owner;
    }

    private KithObject root() {
        KithObject object = this;
        while (object.eInternalContainer() instanceof KithObject container) {
            object = container;
        }
        return object;
    }
}
