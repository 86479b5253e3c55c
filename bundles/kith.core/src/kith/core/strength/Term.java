package kith.core.strength;

/** What the strength of a relationship is made of. */
public enum Term {
    /** How close the user says that they are. */
    STATED,
    /** How long ago the last interaction was. */
    RECENCY,
    /** How often there was an interaction within a year. */
    FREQUENCY,
    /** How even giving and taking are. */
    RECIPROCITY,
    /** How much time was spent together within a year. */
    DEPTH,
    /** How personal the channels were. */
    CHANNEL
}
