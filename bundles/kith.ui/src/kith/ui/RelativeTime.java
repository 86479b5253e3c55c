package kith.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;

import org.eclipse.osgi.util.NLS;

/** Says how long ago a day was or how soon it will be, as people do: yesterday, 3 weeks ago, in 2 days. */
public final class RelativeTime {

    private RelativeTime() {
    }

    /** Returns the words for an instant, seen from today; empty for null. */
    public static String of(Instant instant, LocalDate today, ZoneId zone) {
        return instant == null ? "" : of(LocalDate.ofInstant(instant, zone), today);
    }

    /** Returns the words for a day, seen from today. */
    public static String of(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(day, today);
        if (days == 0) {
            return Messages.today;
        } else if (days == 1) {
            return Messages.yesterday;
        } else if (days == -1) {
            return Messages.tomorrow;
        }
        return days > 0 ? ago(days) : NLS.bind(Messages.inDays, -days);
    }

    private static String ago(long days) {
        if (days < 14) {
            return NLS.bind(Messages.daysAgo, days);
        } else if (days < 60) {
            return NLS.bind(Messages.weeksAgo, days / 7);
        } else if (days < 730) {
            return NLS.bind(Messages.monthsAgo, Math.round(days / 30.44));
        }
        return NLS.bind(Messages.yearsAgo, days / 365);
    }

    /** Returns a day in the form of the user's locale. */
    public static String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(day);
    }
}
