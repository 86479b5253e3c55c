package kith.core.logging;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how long something took, as one writes it in a field: minutes, or hours and minutes. */
public final class DurationText {

    private static final Pattern MINUTES = Pattern.compile("(\\d{1,4})\\s*(?:m|min|mins|minutes?|minuten?)?\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):([0-5]\\d)(?:\\s*(?:h|std))?\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HOURS = Pattern.compile("(\\d{1,2})(?:[.,](\\d{1,2}))?\\s*(?:h|hrs?|hours?|std|stunden?)\\.?"
            + "(?:\\s*(\\d{1,2})\\s*(?:m|min|mins|minutes?|minuten?)?\\.?)?", Pattern.CASE_INSENSITIVE);

    private DurationText() {
    }

    /**
     * Returns the time span of a text such as {@code 20}, {@code 45 min}, {@code 1:30}, {@code 1 h 30} or {@code 1.5 h}.
     *
     * @throws IllegalArgumentException if it says none, or a day and more
     */
    public static Duration read(String text) {
        String plain = text.strip();
        Matcher minutes = MINUTES.matcher(plain);
        Matcher clock = CLOCK.matcher(plain);
        Matcher hours = HOURS.matcher(plain);
        Duration read;
        if (minutes.matches()) {
            read = Duration.ofMinutes(Integer.parseInt(minutes.group(1)));
        } else if (clock.matches()) {
            read = Duration.ofHours(Integer.parseInt(clock.group(1))).plusMinutes(Integer.parseInt(clock.group(2)));
        } else if (hours.matches()) {
            double part = hours.group(2) == null ? 0 : Double.parseDouble("0." + hours.group(2));
            read = Duration.ofHours(Integer.parseInt(hours.group(1))).plusMinutes(Math.round(part * 60))
                    .plusMinutes(hours.group(3) == null ? 0 : Integer.parseInt(hours.group(3)));
        } else {
            throw new IllegalArgumentException(text);
        }
        if (read.compareTo(Duration.ofDays(1)) >= 0) {
            throw new IllegalArgumentException(text);
        }
        return read.isZero() ? null : read;
    }
}
