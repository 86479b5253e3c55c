package kith.core.validation;

/** How much a problem matters. None ever keeps an object from being stored. */
public enum Severity {
    /** Something is wrong, and some use of the object will fail or mislead. */
    WARNING,
    /** Something is unusual, and may be right all the same. */
    INFO
}
