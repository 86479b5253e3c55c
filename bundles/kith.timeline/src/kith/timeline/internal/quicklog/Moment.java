package kith.timeline.internal.quicklog;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** When and how long, as far as the words read so far say. */
final class Moment {

    private static final LocalTime UNKNOWN_TIME = LocalTime.NOON;

    private final ZonedDateTime now;
    private LocalDate day;
    private LocalTime time;
    private Duration duration;

    Moment(ZonedDateTime now) {
        this.now = now;
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    boolean hasDay() {
        return day != null;
    }

    boolean hasTime() {
        return time != null;
    }

    boolean hasDuration() {
        return duration != null;
    }

    boolean setDay(LocalDate value) {
        day = value;
        return true;
    }

    boolean setTime(LocalTime value) {
        time = value;
        return true;
    }

    boolean setDuration(Duration value) {
        duration = value;
        return !value.isZero() && value.compareTo(Duration.ofDays(1)) < 0;
    }

    Duration duration() {
        return duration;
    }

    /** Returns the moment: now where nothing is said, noon of a day of which no more is said. */
    ZonedDateTime at() {
        if (day == null && time == null) {
            return now;
        }
        LocalDate date = day == null ? today() : day;
        if (time == null && date.equals(today())) {
            return now;
        }
        return date.atTime(time == null ? UNKNOWN_TIME : time).atZone(now.getZone());
    }
}
