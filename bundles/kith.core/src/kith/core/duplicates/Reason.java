package kith.core.duplicates;

/** Why two people may be one. */
public enum Reason {
    /** The cards they came from have one identifier. */
    UID,
    /** One social profile. */
    PROFILE,
    /** One address of electronic mail. */
    EMAIL,
    /** One telephone number. */
    PHONE,
    /** One name, in whatever order, accents and short forms apart. */
    NAME,
    /** Names that are one but for a slip of the pen. */
    SIMILAR_NAME,
    /** One organization, now or in the past. */
    ORGANIZATION,
    /** One date of birth. */
    BIRTHDAY
}
