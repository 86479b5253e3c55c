package kith.store;

import java.time.Instant;
import java.time.ZoneId;

/**
 * What a list shows of an event.
 *
 * @param id the id, never null
 * @param title the title, never null
 * @param start when it starts, or null if that is not yet known
 * @param end when it ends, or null if unknown
 * @param zone the zone in which it takes place, or null if unknown
 * @param allDay whether it takes whole days
 * @param place where it takes place, empty if unknown
 * @param attendees how many people attend
 */
public record EventRow(String id, String title, Instant start, Instant end, ZoneId zone, boolean allDay, String place,
        int attendees) {
}
