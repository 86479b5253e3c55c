package kith.store;

import java.util.Map;
import java.util.function.Supplier;

/**
 * What is known in this process of the channels of interactions: whether people are in touch on them. Networks keep what
 * they have learned, for when a plug-in is gone; a channel of which nothing is known is one of contact. Safe for use by
 * several threads.
 */
public final class ContactChannels {

    private static volatile Supplier<Map<String, Boolean>> source = Map::of;

    private ContactChannels() {
    }

    /**
     * Sets where that comes from, which is asked when a network is opened and now and then afterwards.
     *
     * @param channels tells by the id of a channel whether people are in touch on it
     */
    public static void install(Supplier<Map<String, Boolean>> channels) {
        source = channels;
    }

    /** Returns by the id of a channel whether people are in touch on it. */
    public static Map<String, Boolean> known() {
        return source.get();
    }
}
