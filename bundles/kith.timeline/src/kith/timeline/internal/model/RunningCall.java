package kith.timeline.internal.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.eclipse.osgi.util.NLS;

/**
 * A call that is going on.
 *
 * @param began when it began
 */
public record RunningCall(Instant began) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    /** Returns for how long it has been going on, such as 3:07 or 1:02:09. */
    public String shown(Instant now) {
        Duration time = time(now);
        return time.toHours() > 0 ? "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart())
                : "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }

    /** Returns how many minutes it took, to the nearest one and at least one. */
    public long minutes(Instant now) {
        return Math.max(1, time(now).plusSeconds(30).toMinutes());
    }

    /**
     * Returns the beginning of the line that logs it.
     *
     * @param line the line, with places for the channel, the names, the time of day and the minutes
     */
    public String line(String line, String channel, String names, Instant now, ZoneId zone) {
        String time = TIME.format(began.atZone(zone));
        // A time of day alone is one of today.
        boolean today = LocalDate.ofInstant(began, zone).equals(LocalDate.ofInstant(now, zone));
        return NLS.bind(line, new Object[] { channel, names, today ? time : NLS.bind(Messages.timeYesterday, time), minutes(now) });
    }

    private Duration time(Instant now) {
        Duration time = Duration.between(began, now);
        return time.isNegative() ? Duration.ZERO : time;
    }
}
