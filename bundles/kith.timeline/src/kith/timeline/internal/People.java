package kith.timeline.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.IStructuredSelection;

import kith.core.EntityRef;

/** The people in selections of the workbench. */
final class People {

    private People() {
    }

    /** Returns the ids of the people in a selection. */
    static List<String> of(IStructuredSelection selection) {
        List<String> ids = new ArrayList<>();
        for (Object element : selection) {
            if (element instanceof EntityRef ref && ref.type().equals("Person")) {
                ids.add(ref.id());
            }
        }
        return ids;
    }
}
