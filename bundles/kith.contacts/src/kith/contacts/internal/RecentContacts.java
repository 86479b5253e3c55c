package kith.contacts.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

import kith.core.EntityRef;
import kith.store.NetworkStore;

/** The people and organizations that were looked at last, the last one first, for each network. */
public final class RecentContacts {

    /**
     * One of them.
     *
     * @param name what it is called now
     */
    record Recent(EntityRef ref, String name) {

        String icon() {
            return ref.type().equals("Person") ? "person" : "building";
        }
    }

    private static final int MOST = 12;
    private static final Set<String> TYPES = Set.of("Person", "Organization");

    private final Preferences preferences;

    /** @param preferences where they are kept; they belong to the user and not to the network */
    RecentContacts(Preferences preferences) {
        this.preferences = preferences;
    }

    /** Returns those of the user of this workspace. */
    public static RecentContacts ofUser() {
        return new RecentContacts(InstanceScope.INSTANCE.getNode("kith.contacts").node("recent"));
    }

    /** Forgets an object. */
    public void forget(Path network, String id) {
        keep(network, refs(network).stream().filter(ref -> !ref.id().equals(id)));
    }

    /** Returns whether the object is a contact, and another one than was looked at last. */
    boolean viewed(Path network, EntityRef ref) {
        List<EntityRef> refs = new ArrayList<>(refs(network));
        if (!TYPES.contains(ref.type()) || !refs.isEmpty() && refs.get(0).equals(ref)) {
            return false;
        }
        refs.remove(ref);
        refs.add(0, ref);
        keep(network, refs.stream().limit(MOST));
        return true;
    }

    private void keep(Path network, Stream<EntityRef> refs) {
        preferences.put(key(network), refs.map(each -> each.type() + "/" + each.id()).collect(Collectors.joining(" ")));
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            ILog.get().error("Who was looked at last could not be saved", e);
        }
    }

    /** Returns those that are still there; reads the network. */
    List<Recent> of(NetworkStore store) {
        List<EntityRef> refs = refs(store.getFile());
        Map<String, String> titles = store.titles(refs.stream().map(EntityRef::id).collect(Collectors.toSet()));
        return refs.stream().filter(ref -> titles.containsKey(ref.id())).map(ref -> new Recent(ref, titles.get(ref.id()))).toList();
    }

    private List<EntityRef> refs(Path network) {
        return Arrays.stream(preferences.get(key(network), "").split(" ")).filter(text -> text.contains("/"))
                .map(text -> text.split("/", 2)).map(parts -> new EntityRef(parts[0], parts[1])).toList();
    }

    /** Keys are to be short, and hold no slashes. */
    private static String key(Path network) {
        return Integer.toHexString(network.toAbsolutePath().toString().hashCode());
    }
}
