package kith.store.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time that a value of a date stands for: a day, a month, a year, or one instant.
 *
 * @param from its first day or what is known of it in the notation of ISO 8601: {@code 2026}, {@code 2026-01} or
 *        {@code 2026-01-31}
 * @param to the first after it, in the same notation
 * @param start its first instant
 * @param end the first instant after it
 * @param counted whether the value counts from today backwards, so that a greater one is earlier
 */
public record DateSpan(String from, String to, Instant start, Instant end, boolean counted) {

    private static final Pattern RELATIVE = Pattern.compile("(\\d{1,4})([dwmy])");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    /**
     * Reads a value of a date.
     *
     * @param type where relative values count to, {@link FieldType#PAST} or {@link FieldType#AHEAD}
     * @param today the day that they count from
     * @param zone where days begin
     * @return empty if it is no such value
     */
    public static Optional<DateSpan> parse(String value, FieldType type, LocalDate today, ZoneId zone) {
        String text = value.strip().toLowerCase(Locale.ROOT);
        Matcher relative = RELATIVE.matcher(text);
        try {
            if (relative.matches()) {
                boolean past = type == FieldType.PAST;
                int amount = Integer.parseInt(relative.group(1)) * (past ? -1 : 1);
                return Optional.of(day(moved(today, amount, relative.group(2)), zone, past));
            }
            return Optional.of(switch (text) {
                case "today" -> day(today, zone, false);
                case "yesterday" -> day(today.minusDays(1), zone, false);
                case "tomorrow" -> day(today.plusDays(1), zone, false);
                default -> absolute(text, zone);
            });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate moved(LocalDate today, int amount, String unit) {
        return switch (unit) {
            case "d" -> today.plusDays(amount);
            case "w" -> today.plusWeeks(amount);
            case "m" -> today.plusMonths(amount);
            default -> checked(today.plusYears(amount));
        };
    }

    private static LocalDate checked(LocalDate date) {
        if (date.getYear() < 0 || date.getYear() > 9998) {
            throw new DateTimeException("Out of range: " + date);
        }
        return date;
    }

    private static DateSpan absolute(String text, ZoneId zone) {
        if (YEAR.matcher(text).matches()) {
            Year year = Year.parse(text);
            return span(text, String.format("%04d", year.getValue() + 1), year.atDay(1), year.plusYears(1).atDay(1), zone);
        }
        if (MONTH.matcher(text).matches()) {
            YearMonth month = YearMonth.parse(text);
            YearMonth next = month.plusMonths(1);
            return span(text, next.toString(), month.atDay(1), next.atDay(1), zone);
        }
        if (text.contains("t")) {
            Instant instant = Instant.parse(text.toUpperCase(Locale.ROOT));
            LocalDate day = checked(instant.atZone(zone).toLocalDate());
            return new DateSpan(day.toString(), day.plusDays(1).toString(), instant, instant.plusMillis(1), false);
        }
        return day(checked(LocalDate.parse(text)), zone, false);
    }

    private static DateSpan day(LocalDate day, ZoneId zone, boolean counted) {
        LocalDate next = day.plusDays(1);
        return new DateSpan(day.toString(), next.toString(), day.atStartOfDay(zone).toInstant(),
                next.atStartOfDay(zone).toInstant(), counted);
    }

    private static DateSpan span(String from, String to, LocalDate first, LocalDate next, ZoneId zone) {
        return new DateSpan(from, to, first.atStartOfDay(zone).toInstant(), next.atStartOfDay(zone).toInstant(), false);
    }

    /**
     * Returns the dates of birth of those who are this many years old.
     *
     * @param today the day on which they are
     */
    public static DateSpan age(int years, LocalDate today, ZoneId zone) {
        LocalDate first = today.minusYears(years + 1L).plusDays(1);
        LocalDate next = today.minusYears(years).plusDays(1);
        return new DateSpan(first.toString(), next.toString(), first.atStartOfDay(zone).toInstant(),
                next.atStartOfDay(zone).toInstant(), true);
    }
}
