package kith.core.quicklog;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** When and how long, as far as the words read so far say. */
final class Moment {

    /** A part of the day, with the time that it stands for. */
    enum DayPart {
        MORNING(9), NOON(12), AFTERNOON(15), EVENING(19);

        private final int hour;

        DayPart(int hour) {
            this.hour = hour;
        }
    }

    /** How surely a time of day is told. */
    enum Precision {
        /** "3 pm": it is that and no other. */
        EXACT,
        /** "8:30": of the morning, unless a part of the day says otherwise. */
        WRITTEN,
        /** "at 3", "half past six": of the morning or of the afternoon, whichever is likelier. */
        SPOKEN
    }

    private static final LocalTime UNKNOWN_TIME = LocalTime.NOON;
    private static final int YEARS_TO_LEAP = 8;
    private static final int HALF_DAY = 12;
    private static final int LONG_AGO = 270;
    private static final int SOON = 95;
    /** Who says "at 3" or "half past six" of a call means the afternoon, who says "at 7" may mean either. */
    private static final int LATEST_AFTERNOON = 6;

    private final ZonedDateTime now;
    private final boolean ahead;
    private LocalDate day;
    private LocalDate yearless;
    private LocalTime time;
    private Precision precision;
    private DayPart part;
    private Duration ago;
    private Duration duration;
    private final Set<String> misread = new LinkedHashSet<>();

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

    /** Something of which it is known when it was, but not yet how long it took. */
    static Moment now(ZonedDateTime now) {
        Moment moment = past(now);
        moment.ago = Duration.ZERO;
        return moment;
    }

    boolean isAhead() {
        return ahead;
    }

    ZonedDateTime now() {
        return now;
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

    boolean hasPart() {
        return part != null || ago != null;
    }

    boolean hasDuration() {
        return duration != null;
    }

    boolean setDay(LocalDate value) {
        day = value;
        return true;
    }

    boolean setTime(LocalTime value, Precision how) {
        time = value;
        precision = how;
        return true;
    }

    boolean setPart(DayPart value) {
        part = value;
        return true;
    }

    /** Returns whether there was no such time, in a night in which the clocks are put forward. */
    boolean isSkipped() {
        return time != null && ago == null
                && now.getZone().getRules().getValidOffsets((day == null ? today() : day).atTime(likelyTime())).isEmpty();
    }

    /** Returns the time of day that is told. */
    LocalTime time() {
        return likelyTime();
    }

    /** Returns whether that is still to come. */
    boolean isToCome() {
        return at().isAfter(now);
    }

    /** Remembers words that look like a day or a time, and are none: the 31st of February. */
    void misread(String words) {
        misread.add(words);
    }

    /** Returns what looks like a day or a time, and is none. */
    List<String> misread() {
        return List.copyOf(misread);
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
                    yearless = date;
                    return date;
                }
            }
        }
        throw new DateTimeException("There is no such day");
    }

    /**
     * Takes a day that was named without its year for the next one of the name where that is soon and the last one long ago:
     * who writes of a meeting on the 24th of December in November has it before them.
     */
    void preferComing() {
        if (!ahead && day != null && day.equals(yearless) && day.isBefore(today().minusDays(LONG_AGO))) {
            LocalDate next = day.plusYears(1);
            day = next.isBefore(today().plusDays(SOON)) && next.getDayOfMonth() == day.getDayOfMonth() ? next : day;
        }
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
        return ago == null && time == null && part == null && day != null && !day.equals(today());
    }

    /** Returns the moment: now where nothing is said, noon of a day of which no more is said. */
    ZonedDateTime at() {
        if (ago != null) {
            return now.minus(ago);
        }
        LocalDate date = day == null ? today() : day;
        if (time == null && (part == null || isNotYet(part)) && date.equals(today())) {
            return now;
        }
        return date.atTime(likelyTime()).atZone(now.getZone());
    }

    /** Who tells of this morning before it is nine was up early. */
    private boolean isNotYet(DayPart told) {
        return told == DayPart.MORNING && !ahead && now.getHour() < told.hour;
    }

    private LocalTime likelyTime() {
        if (time == null) {
            return part == null ? UNKNOWN_TIME : LocalTime.of(part.hour, 0);
        } else if (precision == Precision.EXACT || time.getHour() >= HALF_DAY) {
            return time;
        } else if (part != null) {
            boolean late = part == DayPart.AFTERNOON || part == DayPart.EVENING
                    || part == DayPart.NOON && time.getHour() <= LATEST_AFTERNOON;
            return late ? time.plusHours(HALF_DAY) : time;
        }
        boolean likely = precision == Precision.SPOKEN && time.getHour() > 0 && time.getHour() <= LATEST_AFTERNOON;
        return likely ? time.plusHours(HALF_DAY) : time;
    }
}
