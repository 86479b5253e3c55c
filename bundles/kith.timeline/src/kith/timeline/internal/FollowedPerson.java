package kith.timeline.internal;

import java.util.Optional;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;

import kith.core.EntityRef;
import kith.core.Involved;
import kith.store.NetworkStore;

/** Whom a view shows that follows the selection: the person who is selected, or the first of those whom it is about. */
public final class FollowedPerson {

    private FollowedPerson() {
    }

    /** Returns what is selected, if it can lead to a person. */
    public static Optional<EntityRef> in(ISelection selection) {
        return selection instanceof IStructuredSelection structured && structured.getFirstElement() instanceof EntityRef ref
                && Involved.knows(ref.type()) ? Optional.of(ref) : Optional.empty();
    }

    /** Returns the id of the person whom it leads to; reads the network. */
    public static Optional<String> of(NetworkStore store, EntityRef ref) {
        return Involved.people(store, ref).stream().findFirst();
    }
}
