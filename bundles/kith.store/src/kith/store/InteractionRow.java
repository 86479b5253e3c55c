package kith.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What a timeline shows of an interaction.
 *
 * @param id the id, never null
 * @param at when it was, never null
 * @param zone the zone in which it was, or null if unknown
 * @param wholeDay its day, if no more is known than that; else null
 * @param duration how long it took, or null if unknown
 * @param channel the id of its channel, empty if unknown
 * @param people the names of those who took part, never null
 * @param subject the subject, empty if there is none
 * @param note the beginning of the note, empty if there is none
 */
public record InteractionRow(String id, Instant at, ZoneId zone, LocalDate wholeDay, Duration duration, String channel,
        List<String> people, String subject, String note) {

    /** Returns the day on which it was: its own if it takes the whole day, else the day that it was then for somebody. */
    public LocalDate day(ZoneId where) {
        return wholeDay != null ? wholeDay : LocalDate.ofInstant(at, where);
    }
}
