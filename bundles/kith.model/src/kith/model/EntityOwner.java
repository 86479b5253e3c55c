package kith.model;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;

/**
 * Who holds the root objects of a network in memory: it learns of every change below them and finds the objects that
 * they refer to. One owner serves all objects of one session, so that no adapter per object is needed.
 */
public interface EntityOwner {

    /**
     * Called after each change of a root object or of anything that it contains, on the thread that made it.
     *
     * @param root the root object, never null
     * @param change what changed, never null
     */
    void changed(Entity root, Notification change);

    /**
     * Returns the object that a proxy stands for, or the proxy itself where the network has no such object.
     *
     * @param proxy a proxy whose URI names the object, never null
     */
    EObject resolve(InternalEObject proxy);
}
