package kith.timeline.internal.nudge;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.InstanceScope;

/** The times of day at which the user wants to be reminded; without any it is quiet, which is how it begins. */
final class ReminderTimes {

    private static final String KEY = "reminders";
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("H:mm");

    private ReminderTimes() {
    }

    /**
     * Reads times that are separated by commas.
     *
     * @return empty if one of them is no time
     */
    static Optional<List<LocalTime>> parse(String text) {
        List<LocalTime> times = new ArrayList<>();
        for (String part : text.split("[,;]")) {
            if (!part.isBlank()) {
                try {
                    times.add(LocalTime.parse(part.strip(), FORMAT));
                } catch (DateTimeParseException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(times.stream().distinct().sorted().toList());
    }

    /** Returns whether one of some times has come since the last look, be that long ago because the computer slept. */
    static boolean haveCome(List<LocalTime> times, ZonedDateTime last, ZonedDateTime now) {
        return times.stream().anyMatch(time -> {
            ZonedDateTime today = now.with(time);
            return (today.isAfter(now) ? now.minusDays(1).with(time) : today).isAfter(last);
        });
    }

    static String text() {
        return InstanceScope.INSTANCE.getNode("kith.timeline").get(KEY, "");
    }

    static void set(String text) {
        InstanceScope.INSTANCE.getNode("kith.timeline").put(KEY, text);
    }
}
