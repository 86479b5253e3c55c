package kith.core.quicklog;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** When and how long, as far as the words read so far say. */
final class Moment {

    private static final LocalTime UNKNOWN_TIME = LocalTime.NOON;
    private static final int YEARS_TO_LEAP = 8;

    private final ZonedDateTime now;
    private final boolean ahead;
    private LocalDate day;
    private LocalTime time;
    private Duration ago;
    private Duration duration;

    private Moment(ZonedDateTime now, boolean ahead) {
        this.now = now;
        this.ahead = ahead;
    }

    /** Something that has been: a day that is named without a year is the last one of the name. */
    static Moment past(ZonedDateTime now) {
        return new Moment(now, false);
    }

    /** Something to come: a day that is named without a year is the next one of the name. */
    static Moment coming(ZonedDateTime now) {
        return new Moment(now, true);
    }

    boolean isAhead() {
        return ahead;
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    boolean hasDay() {
        return day != null || ago != null;
    }

    boolean hasTime() {
        return time != null || ago != null;
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

    /** Says how long ago it was, in time that has really gone by: a night in which the clocks change is as long as it is. */
    boolean setAgo(Duration value) {
        if (hasDay()) {
            return false;
        }
        ago = value;
        return true;
    }

    boolean setDuration(Duration value) {
        if (value.isZero() || value.compareTo(Duration.ofDays(1)) >= 0) {
            return false;
        }
        duration = value;
        return true;
    }

    Duration duration() {
        return duration;
    }

    /** Returns the last weekday of a name up to today, or the next one after today for something to come. */
    LocalDate near(DayOfWeek weekday) {
        return today().with(ahead ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previousOrSame(weekday));
    }

    /** Returns the last such day up to today, or the next one from today on for something to come. */
    LocalDate near(int month, int dayOfMonth) {
        for (int years = 0; years <= YEARS_TO_LEAP; years++) {
            int year = today().getYear() + (ahead ? years : -years);
            if (YearMonth.of(year, month).isValidDay(dayOfMonth)) {
                LocalDate date = LocalDate.of(year, month, dayOfMonth);
                if (ahead ? !date.isBefore(today()) : !date.isAfter(today())) {
                    return date;
                }
            }
        }
        throw new DateTimeException("There is no such day");
    }

    /** Returns the last day of a month with this number up to today, or the next one for something to come. */
    LocalDate nearDayOfMonth(int dayOfMonth) {
        for (int months = 0; months <= 2; months++) {
            YearMonth month = YearMonth.from(today()).plusMonths(ahead ? months : -months);
            if (month.isValidDay(dayOfMonth)) {
                LocalDate date = month.atDay(dayOfMonth);
                if (ahead ? !date.isBefore(today()) : !date.isAfter(today())) {
                    return date;
                }
            }
        }
        throw new DateTimeException("There is no such day");
    }

    /** Returns the day that is told, or null if none is. */
    LocalDate day() {
        return day;
    }

    /** Returns whether no more is said than a day that is not today: of today it is now that is told. */
    boolean isAllDay() {
        return ago == null && time == null && day != null && !day.equals(today());
    }

    /** Returns the moment: now where nothing is said, noon of a day of which no more is said. */
    ZonedDateTime at() {
        if (ago != null) {
            return now.minus(ago);
        }
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
