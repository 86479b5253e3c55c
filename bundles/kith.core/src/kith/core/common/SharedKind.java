package kith.core.common;

/** What two people can have in common, in the order in which it is told. */
public enum SharedKind {
    /** They know each other. */
    ACQUAINTANCE,
    /** An organization that both work or worked for. */
    EMPLOYER,
    /** An organization where at least one of them learned, and the other one learned or worked. */
    SCHOOL,
    /** An organization whose members or volunteers they are or were. */
    GROUP,
    /** An event that both attend or attended. */
    EVENT,
    /** Somebody whom both know. */
    CONTACT,
    /** A city of an address. */
    PLACE,
    /** An interest, a passion or a pursuit. */
    INTEREST,
    /** A tag. */
    TAG
}
