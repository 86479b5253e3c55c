package kith.core.touch;

import java.util.Objects;

import kith.model.Cadence;

/**
 * How often to be in touch with somebody, and who says so.
 *
 * @param idealDays the days between contacts that the user wants, at least 1
 * @param maximumDays the most days between contacts, never less than the ideal
 * @param origin who says so
 * @param name the tag or the name of the list; empty for what is said of the person
 */
public record Rhythm(int idealDays, int maximumDays, Origin origin, String name) {

    /** Who says how often to be in touch. */
    public enum Origin {
        /** The person's own cadence, which counts before any other. */
        PERSON,
        /** A tag that the person carries. */
        TAG,
        /** A list that the person is on. */
        LIST
    }

    public Rhythm {
        Objects.requireNonNull(origin);
        Objects.requireNonNull(name);
        if (idealDays < 1 || maximumDays < idealDays) {
            throw new IllegalArgumentException(idealDays + " to " + maximumDays + " days");
        }
    }

    /** Returns the most days between contacts where the user says nothing of it: half as long again as the ideal. */
    public static int usualMaximum(int idealDays) {
        return idealDays * 3 / 2;
    }

    /**
     * Has another number of days be the ideal of a cadence, in a command. A maximum of the user's own is kept, unless it would
     * be less than the ideal; the usual one follows. What else the cadence says stays as it is.
     *
     * @param idealDays at least 1
     */
    public static void setIdeal(Cadence cadence, int idealDays) {
        int maximum = cadence.getMaximumDays();
        boolean usual = maximum == 0 || maximum == usualMaximum(cadence.getIdealDays());
        cadence.setIdealDays(idealDays);
        if (usual || maximum < idealDays) {
            cadence.setMaximumDays(usualMaximum(idealDays));
        }
    }

    /**
     * Returns the rhythm of two numbers of which either may not be set: the maximum is half as long again as the ideal, and
     * the ideal is the maximum if that is all there is.
     *
     * @param idealDays 0 where not set
     * @param maximumDays 0 where not set
     * @return null if neither is set
     */
    static Rhythm of(int idealDays, int maximumDays, Origin origin, String name) {
        int ideal = idealDays > 0 ? idealDays : maximumDays;
        if (ideal <= 0) {
            return null;
        }
        int maximum = maximumDays > 0 ? maximumDays : usualMaximum(ideal);
        return new Rhythm(Math.min(ideal, maximum), maximum, origin, name);
    }
}
