package kith.core.nudge;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IExtensionRegistry;

import kith.core.EntityRef;
import kith.core.extension.Contribution;
import kith.core.extension.Contributions;
import kith.store.NetworkStore;

/** The next steps that the rules of plug-ins suggest. Safe for use by several threads. */
public final class Nudges {

    private record Descriptor(String id, Contribution<NudgeRule> rule) {
    }

    private final Contributions<Descriptor> contributions;

    public Nudges(IExtensionRegistry registry) {
        contributions = new Contributions<>(registry, "kith.core.nudges",
                element -> new Descriptor(element.getAttribute("id"), new Contribution<>(element, NudgeRule.class)));
    }

    /**
     * Asks all rules; reads the store, and may take a moment.
     *
     * @param now the moment in the user's zone
     * @param limit the most to return
     * @return the most urgent first, at most one for each object
     */
    public List<Nudge> suggest(NetworkStore store, ZonedDateTime now, int limit) {
        List<List<Nudge>> all = new ArrayList<>();
        for (Descriptor descriptor : contributions.all()) {
            all.add(descriptor.rule().call(rule -> rule.nudges(store, now, limit), List.of()));
        }
        return merge(all, limit);
    }

    /** Returns the most urgent of several lists, at most one for each object. */
    static List<Nudge> merge(List<List<Nudge>> lists, int limit) {
        Set<EntityRef> seen = new HashSet<>();
        return lists.stream().flatMap(List::stream).sorted(Comparator.comparingDouble(Nudge::urgency).reversed())
                .filter(nudge -> seen.add(nudge.about())).limit(limit).toList();
    }
}
