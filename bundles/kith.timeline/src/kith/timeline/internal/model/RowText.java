package kith.timeline.internal.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import kith.store.InteractionRow;

/** The words in which the timeline says days, times, spans and names, in the user's language and zone. */
public final class RowText {

    private static final int NAMED = 3;

    private final DateTimeFormatter time;
    private final DateTimeFormatter day;
    private final ZoneId zone;

    /** @param zone the user's zone, in which days begin and end */
    public RowText(Locale locale, ZoneId zone) {
        time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).withZone(zone);
        day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
        this.zone = zone;
    }

    /** Returns the day of an instant. */
    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    /** Returns the time of day of an instant. */
    public String time(Instant at) {
        return time.format(at);
    }

    /** Returns what a day is called, seen from today. */
    public String day(LocalDate date, LocalDate today) {
        if (date.equals(today)) {
            return Messages.today;
        } else if (date.equals(today.minusDays(1))) {
            return Messages.yesterday;
        } else if (date.equals(today.plusDays(1))) {
            return Messages.tomorrow;
        }
        return date(date);
    }

    /** Returns a day with its weekday and date. */
    public String date(LocalDate date) {
        return day.format(date);
    }

    /** Returns how long something took; empty for null. */
    public static String duration(Duration duration) {
        if (duration == null || duration.toMinutes() <= 0) {
            return "";
        }
        long minutes = duration.toMinutes();
        if (minutes < 60) {
            return NLS.bind(Messages.minutes, minutes);
        }
        return minutes % 60 == 0 ? NLS.bind(Messages.hours, minutes / 60)
                : NLS.bind(Messages.hoursMinutes, minutes / 60, minutes % 60);
    }

    /** Returns the names of those who took part, the first of them if they are many. */
    public static String people(List<String> names) {
        if (names.isEmpty()) {
            return Messages.nobody;
        } else if (names.size() <= NAMED) {
            return String.join(", ", names);
        }
        return NLS.bind(Messages.andOthers, String.join(", ", names.subList(0, NAMED - 1)), names.size() - NAMED + 1);
    }

    /** Returns all that a row says as one sentence, for those who hear it and for the tip of the mouse. */
    public String spoken(InteractionRow row, LocalDate today, UnaryOperator<String> channels) {
        String when = day(day(row.at()), today) + " " + time(row.at());
        return Stream.of(channels.apply(row.channel()), people(row.people()), row.subject(), when, duration(row.duration()),
                row.note()).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }
}
