package kith.contacts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.Preferences;

import kith.core.EntityRef;

class RecentContactsTest {

    private static final Path NETWORK = Path.of("network.kith");

    private final Map<Object, Object> values = new HashMap<>();
    private final List<Map<Object, Object>> saved = new ArrayList<>();
    private final RecentContacts recent = new RecentContacts((Preferences) Proxy.newProxyInstance(getClass().getClassLoader(),
            new Class<?>[] { Preferences.class }, (proxy, method, arguments) -> switch (method.getName()) {
                case "get" -> values.getOrDefault(arguments[0], arguments[1]);
                case "put" -> values.put(arguments[0], arguments[1]);
                case "flush" -> saved.add(Map.copyOf(values)) ? null : null;
                default -> throw new UnsupportedOperationException(method.getName());
            }));

    @Test
    void whoWasLookedAtIsSavedAtOnce() {
        recent.viewed(NETWORK, new EntityRef("Person", "1"));
        recent.viewed(NETWORK, new EntityRef("Organization", "2"));
        assertEquals(2, saved.size());
        assertEquals(List.of("Organization/2 Person/1"), List.copyOf(saved.get(1).values()));
    }

    @Test
    void whoIsForgottenIsForgottenAtOnce() {
        recent.viewed(NETWORK, new EntityRef("Person", "1"));
        recent.viewed(NETWORK, new EntityRef("Person", "2"));
        recent.forget(NETWORK, "1");
        assertEquals(List.of("Person/2"), List.copyOf(saved.getLast().values()));
    }

    @Test
    void whoIsStillLookedAtIsNotSavedAgain() {
        recent.viewed(NETWORK, new EntityRef("Person", "1"));
        assertFalse(recent.viewed(NETWORK, new EntityRef("Person", "1")));
        assertEquals(1, saved.size());
    }
}
