package kith.core.touch;

/** How urgent it is to be in touch with somebody. */
public enum TouchState {
    /** It has been longer than the user ever wanted. */
    OVERDUE,
    /** It has been as long as the user wants. */
    DUE,
    /** It will be due within a week. */
    SOON,
    /** No cadence is set, but you were in touch far more often than you are now. */
    LOSING,
    /** It would be due, and the user has put it off. */
    SNOOZED,
    /** Nothing is to be done. */
    FINE
}
