package kith.app.internal;

import java.util.List;

import org.eclipse.ui.IPerspectiveRegistry;
import org.eclipse.ui.PlatformUI;

/** The perspectives of Kith, in the order in which they are offered; those of plug-ins that are not there are left out. */
final class Perspectives {

    private static final List<String> ORDER = List.of("kith.contacts.perspective", "kith.timeline.touchPerspective",
            "kith.timeline.perspective", "kith.events.perspective", "kith.goals.perspective");

    private Perspectives() {
    }

    static List<String> present() {
        IPerspectiveRegistry registry = PlatformUI.getWorkbench().getPerspectiveRegistry();
        return ORDER.stream().filter(id -> registry.findPerspectiveWithId(id) != null).toList();
    }
}
