package kith.architecture;

import java.util.Map;

/** Which bundle lies on which layer. A bundle may use those that lie lower. */
final class Layers {

    static final int STORE = 10;
    static final int UI = 30;
    static final int PLUG_INS = 40;
    static final int APPLICATION = 50;
    static final int TESTS = 60;

    private static final Map<String, Integer> HEIGHT = Map.ofEntries(
            Map.entry("kith.model", 0), Map.entry("kith.model.edit", 1),
            Map.entry("kith.store", STORE), Map.entry("kith.store.postgresql", 11),
            Map.entry("kith.core", 20), Map.entry("kith.exchange", 21),
            Map.entry("kith.ui", UI),
            Map.entry("kith.contacts", PLUG_INS), Map.entry("kith.timeline", PLUG_INS),
            Map.entry("kith.events", PLUG_INS), Map.entry("kith.goals", PLUG_INS),
            Map.entry("kith.workshop", PLUG_INS), Map.entry("kith.insights", PLUG_INS),
            Map.entry("kith.help", PLUG_INS),
            Map.entry("kith.app", APPLICATION), Map.entry("kith.bench", APPLICATION + 1));

    private Layers() {
    }

    /** Returns how high a bundle lies, or -1 for one that has no place yet. */
    static int of(String bundle) {
        if (bundle.endsWith(".tests") || bundle.equals("kith.testsupport")) {
            return TESTS;
        }
        return bundle.startsWith("kith.example.") ? PLUG_INS : HEIGHT.getOrDefault(bundle, -1);
    }

    static boolean mayUse(String user, String used) {
        return of(used) < of(user) || of(user) == TESTS && of(used) == TESTS;
    }
}
