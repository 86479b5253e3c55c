package kith.contacts.internal;

import java.util.Optional;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;

import kith.core.EntityRef;

/** The one person who is selected. */
public final class OnePerson {

    private OnePerson() {
    }

    /** Returns the id; empty if nobody or several are selected, or something else. */
    public static Optional<String> of(ISelection selection) {
        return selection instanceof IStructuredSelection structured && structured.size() == 1
                && structured.getFirstElement() instanceof EntityRef ref && ref.type().equals("Person") ? Optional.of(ref.id())
                : Optional.empty();
    }
}
