package kith.core.logging;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

import kith.model.Interaction;

/**
 * The day of an interaction of which no time of day is known. It is the same day for whoever reads it, wherever they are:
 * the one that its instant has in its own zone. The instant is chosen so that also those who know nothing of days, such as
 * lists in the order of time, find it on that day in nearly every zone.
 */
public final class WholeDay {

    /** At this time of the day in Greenwich it is the same day from ten hours behind to thirteen before it. */
    private static final LocalTime SAME_DAY = LocalTime.of(10, 59);

    private WholeDay() {
    }

    /**
     * Returns the instant of a whole day. Of the day that it is now it is not one to come: what was done today was done.
     *
     * @param zone the zone in which the day was
     */
    public static Instant at(LocalDate day, ZoneId zone, Instant now) {
        Instant same = day.atTime(SAME_DAY).toInstant(ZoneOffset.UTC);
        if (same.isAfter(now) && day.equals(LocalDate.ofInstant(now, zone))) {
            same = now;
        }
        Instant first = day.atStartOfDay(zone).toInstant();
        Instant next = day.plusDays(1).atStartOfDay(zone).toInstant();
        return same.isBefore(first) ? first : same.isBefore(next) ? same : next.minusMillis(1);
    }

    /** Makes an interaction one of a whole day. */
    public static void set(Interaction interaction, LocalDate day, ZoneId zone, Instant now) {
        interaction.setAllDay(true);
        interaction.setZone(zone);
        interaction.setAt(at(day, zone, now));
    }

    /**
     * Returns the day of an interaction: its own if it takes the whole day, else the day that it was then for somebody.
     *
     * @param zone where somebody is
     * @return null if the interaction has no instant
     */
    public static LocalDate of(Interaction interaction, ZoneId zone) {
        if (interaction.getAt() == null) {
            return null;
        }
        boolean own = interaction.isAllDay();
        ZoneId where = !own ? zone : interaction.getZone() == null ? ZoneOffset.UTC : interaction.getZone();
        return LocalDate.ofInstant(interaction.getAt(), where);
    }
}
