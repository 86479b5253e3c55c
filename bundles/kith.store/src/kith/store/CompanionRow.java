package kith.store;

import java.time.Instant;

/**
 * Somebody who took part in interactions with a person.
 *
 * @param id the id, never null
 * @param name the name to show, never null
 * @param interactions in how many both took part
 * @param last when the last of them was, never null
 */
public record CompanionRow(String id, String name, int interactions, Instant last) {
}
