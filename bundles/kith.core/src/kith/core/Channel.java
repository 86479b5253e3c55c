package kith.core;

import java.util.List;

import kith.model.Direction;

/**
 * A way in which people are in touch, contributed to {@code kith.core.channels}.
 *
 * @param id the id that interactions carry
 * @param name the name in the user's language
 * @param icon the name of an icon, empty for none
 * @param weight how much such an interaction counts for a relationship, from 0, as it is no contact at all, to 5
 * @param direction the usual direction
 * @param words what it is called besides in a line that logs, such as "signalled", in the user's language
 */
public record Channel(String id, String name, String icon, double weight, Direction direction, List<String> words) {

    public Channel {
        words = List.copyOf(words);
    }

    /** Returns whether people are in touch on it, as they are not by notes. */
    public boolean isContact() {
        return weight > 0;
    }
}
