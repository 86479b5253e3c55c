package kith.app.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** The networks that were opened of late, the last one first. */
final class RecentNetworks {

    private static final int KEPT = 8;
    private static final String KEY = "recentNetworks";

    private RecentNetworks() {
    }

    static List<Path> get() {
        return Arrays.stream(preferences().get(KEY, "").split("\n")).filter(line -> !line.isEmpty()).map(Path::of).toList();
    }

    static void add(Path file) {
        List<Path> recent = new ArrayList<>(get());
        recent.remove(file);
        recent.add(0, file);
        preferences().put(KEY, recent.stream().limit(KEPT).map(Path::toString).collect(Collectors.joining("\n")));
        try {
            preferences().flush();
        } catch (BackingStoreException e) {
            ILog.of(RecentNetworks.class).warn("The list of recent networks was not saved", e);
        }
    }

    private static Preferences preferences() {
        return InstanceScope.INSTANCE.getNode("kith.app");
    }
}
