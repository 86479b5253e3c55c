package kith.core.duplicates;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import kith.store.NetworkStore;
import kith.store.TextFolding;

/**
 * Names by which organizations are compared: an organization may be there twice, as two imports have written it. Safe for use
 * by several threads.
 */
final class OrganizationNames {

    private final NetworkStore store;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    OrganizationNames(NetworkStore store) {
        this.store = store;
    }

    /** Returns what an organization is compared by; that of one without a name is its own. */
    String key(String id) {
        return known.computeIfAbsent(id, any -> {
            String name = String.join(" ", TextFolding.words(store.titles(Set.of(id)).getOrDefault(id, "")));
            return name.isEmpty() ? id : name;
        });
    }
}
