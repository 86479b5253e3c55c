package kith.core.touch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

import kith.model.Closeness;
import kith.store.RelationshipRow;

/**
 * When to be in touch with a person. The days are those of the user's zone.
 *
 * @param id the person's id, never null
 * @param name the name to show, never null
 * @param organization the current organization, empty if there is none
 * @param title the current title, empty if there is none
 * @param lastContact the day of the last interaction, or null if there was none
 * @param since the day from which the days are counted: that of the last interaction, or else of adding the person
 * @param rhythm how often to be in touch, or null if nobody says
 * @param usualDays how many days there were between interactions, or 0 if there were too few to tell
 * @param snoozedUntil the day on which the user wants to be reminded again, or null
 * @param closeness what the user says, never null
 */
public record Touch(String id, String name, String organization, String title, LocalDate lastContact, LocalDate since,
        Rhythm rhythm, int usualDays, LocalDate snoozedUntil, Closeness closeness) {

    /** How many days ahead something is told that will be due. */
    public static final int SOON_DAYS = 7;

    private static final int ENOUGH_INTERACTIONS = 4;
    private static final int LOSING_TIMES = 3;
    private static final int LOSING_LEAST_DAYS = 60;

    public Touch {
        Objects.requireNonNull(id);
        Objects.requireNonNull(since);
        Objects.requireNonNull(closeness);
    }

    /** Makes it of how things stand with a person. */
    static Touch of(RelationshipRow row, Rhythm rhythm, ZoneId zone) {
        LocalDate last = day(row.lastContact(), zone);
        LocalDate created = day(row.created(), zone);
        LocalDate since = last != null ? last : created != null ? created : LocalDate.EPOCH;
        return new Touch(row.id(), row.name(), row.organization(), row.title(), last, since, rhythm, usualDays(row),
                row.snoozedUntil(), row.closeness());
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return instant == null ? null : LocalDate.ofInstant(instant, zone);
    }

    private static int usualDays(RelationshipRow row) {
        if (row.interactions() < ENOUGH_INTERACTIONS || row.firstContact() == null) {
            return 0;
        }
        long days = ChronoUnit.DAYS.between(row.firstContact(), row.lastContact());
        return (int) Math.max(1, days / (row.interactions() - 1));
    }

    /** Returns the day on which it is time to be in touch; empty of meaning, and null, without a rhythm. */
    public LocalDate due() {
        return rhythm == null ? null : since.plusDays(rhythm.idealDays());
    }

    /** Returns the last day that is not too late, or null without a rhythm. */
    public LocalDate latest() {
        return rhythm == null ? null : since.plusDays(rhythm.maximumDays());
    }

    /** Returns how urgent it is. */
    public TouchState state(LocalDate today) {
        TouchState state = unsnoozed(today);
        boolean pressing = state == TouchState.OVERDUE || state == TouchState.DUE || state == TouchState.LOSING;
        return pressing && snoozedUntil != null && today.isBefore(snoozedUntil) ? TouchState.SNOOZED : state;
    }

    private TouchState unsnoozed(LocalDate today) {
        if (rhythm == null) {
            return isLosing(today) ? TouchState.LOSING : TouchState.FINE;
        } else if (today.isAfter(latest())) {
            return TouchState.OVERDUE;
        } else if (!today.isBefore(due())) {
            return TouchState.DUE;
        }
        return today.plusDays(SOON_DAYS).isBefore(due()) ? TouchState.FINE : TouchState.SOON;
    }

    private boolean isLosing(LocalDate today) {
        long quiet = quietDays(today);
        return usualDays > 0 && quiet >= LOSING_LEAST_DAYS && quiet >= (long) LOSING_TIMES * usualDays;
    }

    /** Returns for how many days there was no interaction; negative while the next is planned. */
    public long quietDays(LocalDate today) {
        return ChronoUnit.DAYS.between(since, today);
    }

    /** Returns how many days ago it was due; negative if it is not due yet, 0 without a rhythm. */
    public long daysOver(LocalDate today) {
        return rhythm == null ? 0 : ChronoUnit.DAYS.between(due(), today);
    }

    /**
     * Returns by how much the silence is longer than it should be, or than it used to be, for ranking: 1 is as long as it
     * should be. Who is close comes first among equals.
     */
    public double urgency(LocalDate today) {
        int days = rhythm != null ? rhythm.idealDays() : Math.max(1, usualDays);
        return (double) quietDays(today) / days * (1 + 0.1 * closeness.getValue());
    }
}
