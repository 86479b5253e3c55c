package kith.core.sample;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Random;

/** Times of a life that looks like one: working days, full hours and quarters, more of late than long ago. */
final class Dates {

    private static final int DAYS = 730;

    private final Random random;
    private final Instant now;
    private final ZoneId zone;

    Dates(Random random, Instant now, ZoneId zone) {
        this.random = random;
        this.now = now;
        this.zone = zone;
    }

    ZoneId zone() {
        return zone;
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    /** Returns a time of some days before now, of a random sequence of its own. */
    Instant recent(Random own, int days) {
        return now.minus(Duration.ofMinutes(own.nextInt(days * 24 * 60)));
    }

    /** Returns a time in the past two years, the past hours left out. */
    Instant past() {
        return past(0, 1);
    }

    /**
     * Returns a time in the past two years, the past hours left out. What happens is written down as time goes on, so a later
     * turn has a later day.
     *
     * @param turn counts from 0
     * @param turns how many there are
     */
    Instant past(int turn, int turns) {
        double share = 1 - Math.sqrt((turn + random.nextDouble()) / turns);
        return workingTime(1 + (int) (share * (DAYS - 1)));
    }

    /** Returns a time this many days ago, moved to a working day. */
    Instant workingTime(int daysAgo) {
        LocalDate day = today().minusDays(daysAgo);
        if (random.nextInt(12) > 0) {
            while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                day = day.minusDays(1);
            }
        }
        return at(day, 8 + random.nextInt(10), 15 * random.nextInt(4));
    }

    Instant at(LocalDate day, int hour, int minute) {
        return ZonedDateTime.of(day, LocalTime.of(hour, minute), zone).toInstant();
    }
}
