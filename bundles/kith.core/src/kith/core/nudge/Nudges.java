package kith.core.nudge;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IExtensionRegistry;

import kith.core.EntityRef;
import kith.core.extension.Contribution;
import kith.core.extension.Contributions;
import kith.store.NetworkStore;
import kith.store.ReadOnlyNetworkStore;

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
     * @return the most urgent first, at most one for each object, those left out that the user has dismissed
     */
    public List<Suggestion> suggest(NetworkStore store, ZonedDateTime now, int limit) {
        Map<String, NudgeRule> rules = new LinkedHashMap<>();
        for (Descriptor descriptor : contributions.all()) {
            rules.put(descriptor.id(), (from, when, most) -> descriptor.rule()
                    .call(rule -> List.copyOf(rule.nudges(from, when, most)), List.of()));
        }
        return suggest(rules, store, now, limit);
    }

    /** Asks rules by their ids; for more if what they suggest was dismissed. */
    static List<Suggestion> suggest(Map<String, NudgeRule> rules, NetworkStore store, ZonedDateTime now, int limit) {
        for (int asked = limit;; asked *= 2) {
            List<Suggestion> all = new ArrayList<>();
            boolean more = false;
            for (Map.Entry<String, NudgeRule> rule : rules.entrySet()) {
                List<Nudge> nudges = rule.getValue().nudges(ReadOnlyNetworkStore.of(store), now, asked);
                nudges.forEach(nudge -> all.add(new Suggestion(rule.getKey(), nudge)));
                more |= nudges.size() >= asked;
            }
            all.removeIf(suggestion -> Dismissals.isDismissed(store, suggestion, now.toLocalDate()));
            List<Suggestion> merged = merge(all, limit);
            if (merged.size() >= limit || !more) {
                return merged;
            }
        }
    }

    /** Returns the most urgent, at most one for each object. */
    static List<Suggestion> merge(List<Suggestion> all, int limit) {
        Set<EntityRef> seen = new HashSet<>();
        return all.stream().sorted(Comparator.comparingDouble((Suggestion each) -> each.nudge().urgency()).reversed())
                .filter(each -> seen.add(each.nudge().about())).limit(limit).toList();
    }
}
