package kith.timeline.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;

import kith.core.EntityRef;

/** What the timeline can be about. */
final class Followed {

    private static final Set<String> TYPES = Set.of("Person", "Organization", "Event");

    private Followed() {
    }

    /** Returns the people, organizations and events that are selected; nothing if something else is selected too. */
    static List<EntityRef> in(ISelection selection) {
        List<EntityRef> refs = new ArrayList<>();
        if (selection instanceof IStructuredSelection structured) {
            for (Object element : structured) {
                if (!(element instanceof EntityRef ref) || !TYPES.contains(ref.type())) {
                    return List.of();
                }
                refs.add(ref);
            }
        }
        return refs;
    }
}
