package kith.store.query;

/** What values a field has, and by that what it can be compared to. */
public enum FieldType {

    /** Text, compared without capitals and accents. */
    TEXT,
    /** A number. */
    NUMBER,
    /** A date or an instant that lies behind as a rule: {@code 90d} is the day 90 days ago, and more is longer ago. */
    PAST,
    /** A date or an instant that lies ahead as a rule: {@code 7d} is the day in 7 days, and more is later. */
    AHEAD,
    /** The years since a date. */
    AGE,
    /** One of some words. */
    CHOICE,
    /** Yes or no. */
    FLAG,
    /** Other objects, by their names, or {@code @} and their ids. */
    REFERENCE;

    /** Returns whether values have an order, so that one can be less than another. */
    public boolean isOrdered() {
        return this == NUMBER || this == PAST || this == AHEAD || this == AGE;
    }

    /** Returns whether values are dates. */
    public boolean isDate() {
        return this == PAST || this == AHEAD;
    }
}
