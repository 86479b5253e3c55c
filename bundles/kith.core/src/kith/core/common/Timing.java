package kith.core.common;

/** Whether two people had something at the same time. */
public enum Timing {
    /** They did. */
    TOGETHER,
    /** What is known of the dates allows for it. */
    PERHAPS,
    /** It does not matter, as with a city or an interest. */
    TIMELESS,
    /** They did not. */
    APART
}
