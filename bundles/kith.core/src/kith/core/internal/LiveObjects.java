package kith.core.internal;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;

import kith.model.Entity;
import kith.model.EntityOwner;
import kith.model.KithObject;
import kith.store.NetworkStore;

/**
 * The root objects of a network that are in memory: one for each id, held only while somebody else holds it. Changes are
 * taken note of while a command runs and refused otherwise.
 */
public final class LiveObjects implements EntityOwner {

    private static final class Held extends WeakReference<Entity> {

        final String id;
        /** Whether the object is not in the network at present; undo may bring it back. */
        boolean gone;

        Held(Entity entity, ReferenceQueue<Entity> queue) {
            super(entity, queue);
            id = entity.getId();
        }
    }

    private final NetworkStore store;
    private final Map<String, Held> objects = new HashMap<>();
    private final ReferenceQueue<Entity> collected = new ReferenceQueue<>();
    private Recording recording;
    private boolean refreshing;

    public LiveObjects(NetworkStore store) {
        this.store = store;
    }

    /** Sets who takes note of changes, null for nobody. */
    public void setRecording(Recording recording) {
        this.recording = recording;
    }

    /** Returns the object of an id, from memory or else from the store. */
    public Optional<Entity> find(String id) {
        Entity live = live(id);
        if (live != null) {
            return recording != null && recording.isRemoved(live) ? Optional.empty() : Optional.of(live);
        }
        return store.load(id).map(stored -> take(id, stored));
    }

    /** Returns the object for a state that was loaded: the one that was there before it was removed, if somebody holds it. */
    private Entity take(String id, Entity stored) {
        Held held = objects.get(id);
        Entity before = held == null ? null : held.get();
        if (before == null || before.eClass() != stored.eClass()) {
            hold(stored);
            return stored;
        }
        held.gone = false;
        ((KithObject) before).setOwner(this);
        restore(before, stored);
        return before;
    }

    /** Takes an object in that has an id. */
    public void hold(Entity entity) {
        purge();
        objects.put(entity.getId(), new Held(entity, collected));
        ((KithObject) entity).setOwner(this);
    }

    /** Lets an object go that is no longer in the network. */
    public void release(Entity entity) {
        Held held = objects.get(entity.getId());
        if (held != null && held.get() == entity) {
            held.gone = true;
        }
        ((KithObject) entity).setOwner(null);
    }

    /** Brings an object that is in memory to the state that it has in the store. */
    public void refresh(String id) {
        Held held = objects.get(id);
        Entity live = held == null ? null : held.get();
        if (live != null) {
            store.load(id).ifPresentOrElse(stored -> take(id, stored), () -> release(live));
        }
    }

    /** Gives an object in memory a state that is no change of its own, and is used up by it. */
    void restore(Entity live, Entity state) {
        refreshing = true;
        try {
            EntityState.copy(state, live);
        } finally {
            refreshing = false;
        }
    }

    @Override
    public void changed(Entity root, Notification change) {
        if (refreshing) {
            return;
        }
        if (recording == null) {
            throw new IllegalStateException("Changed outside a command: " + root.eClass().getName() + " " + root.getId());
        }
        recording.changed(root);
    }

    @Override
    public EObject resolve(InternalEObject proxy) {
        return find(proxy.eProxyURI().fragment()).map(EObject.class::cast).orElse(proxy);
    }

    private Entity live(String id) {
        Held held = objects.get(id);
        return held == null || held.gone ? null : held.get();
    }

    private void purge() {
        for (Reference<?> next = collected.poll(); next != null; next = collected.poll()) {
            Held held = (Held) next;
            objects.remove(held.id, held);
        }
    }
}
