package kith.model;

import java.util.Map;

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
    private Map<String, byte[]> unknownFeatures = Map.of();

    /** Sets who owns this root object, or null for none; contained objects have the owner of their root. */
    public final void setOwner(EntityOwner owner) {
        this.owner = owner;
        if (this instanceof Entity entity && eIsSet(KithPackage.Literals.ENTITY__EXTENSIONS)) {
            entity.getExtensions().forEach(ForeignObserver::observe);
        }
    }

    final Map<String, byte[]> unknownFeatures() {
        return unknownFeatures;
    }

    final void setUnknownFeatures(Map<String, byte[]> features) {
        unknownFeatures = features;
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
            if (notification.getFeature() == KithPackage.Literals.ENTITY__EXTENSIONS) {
                entity.getExtensions().forEach(ForeignObserver::observe);
            }
            root.owner.changed(entity, notification);
        }
    }

    @Override
    public EObject eResolveProxy(InternalEObject proxy) {
        EntityOwner rootOwner = rootOwner();
        return rootOwner == null ? super.eResolveProxy(proxy) : rootOwner.resolve(proxy);
    }

    /** Tells the owner that an object of another package, which stands below this root object, has changed. */
    final void foreignChanged(Notification change) {
        if (owner != null && this instanceof Entity entity) {
            owner.changed(entity, change);
        }
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
