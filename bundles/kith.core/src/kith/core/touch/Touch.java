package kith.core.touch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

import kith.model.Closeness;
import kith.store.RelationshipRow;

/**
 * When to be in touch with a person. The days are those of the user's zone.
 *
 * @param id the person's id, never null
 * @param lastContact the day of the last interaction, or null if there was none
 * @param since the day from which the days are counted: that of the last interaction, or else of adding the person
 * @param rhythm how often to be in touch, or null if nobody says
 * @param usualDays how many days there were between interactions, where nobody says how many there should be; or 0 if there
 *        were too few to tell
 * @param snoozedUntil the day on which the user wants to be reminded again, or null
 * @param closeness what the user says, never null
 */
public record Touch(String id, LocalDate lastContact, LocalDate since, Rhythm rhythm, int usualDays, LocalDate snoozedUntil,
        Closeness closeness) {

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

    /**
     * Makes it of how things stand with a person.
     *
     * @param rhythm how often to be in touch, or null if nobody says
     * @param firstContact when the first interaction was, where nobody says and it is known; else null
     */
    static Touch of(RelationshipRow row, Rhythm rhythm, Instant firstContact, Days days) {
        LocalDate last = days.of(row.lastContact());
        LocalDate since = last != null ? last : row.created() != null ? days.of(row.created()) : LocalDate.EPOCH;
        return new Touch(row.id(), last, since, rhythm, rhythm == null ? usualDays(row, firstContact) : 0, row.snoozedUntil(),
                row.closeness());
    }

    /** Returns whether there were enough interactions to tell how often there used to be one. */
    static boolean hasHabit(RelationshipRow row) {
        return row.interactions() >= ENOUGH_INTERACTIONS && row.lastContact() != null;
    }

    private static int usualDays(RelationshipRow row, Instant firstContact) {
        if (!hasHabit(row) || firstContact == null) {
            return 0;
        }
        long days = ChronoUnit.DAYS.between(firstContact, row.lastContact());
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
        long quiet = quietDays(today);
        if (rhythm == null) {
            return isLosing(quiet) ? TouchState.LOSING : TouchState.FINE;
        } else if (quiet > rhythm.maximumDays()) {
            return TouchState.OVERDUE;
        } else if (quiet >= rhythm.idealDays()) {
            return TouchState.DUE;
        }
        return quiet + SOON_DAYS < rhythm.idealDays() ? TouchState.FINE : TouchState.SOON;
    }

    private boolean isLosing(long quiet) {
        return usualDays > 0 && quiet >= LOSING_LEAST_DAYS && quiet >= (long) LOSING_TIMES * usualDays;
    }

    /** Returns for how many days there was no interaction; negative while the next is planned. */
    public long quietDays(LocalDate today) {
        return today.toEpochDay() - since.toEpochDay();
    }

    /** Returns how many days ago it was due; negative if it is not due yet, 0 without a rhythm. */
    public long daysOver(LocalDate today) {
        return rhythm == null ? 0 : quietDays(today) - rhythm.idealDays();
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
