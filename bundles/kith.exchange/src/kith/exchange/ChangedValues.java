package kith.exchange;

/**
 * Says which value a contact has after an import where a file has another than the network: a name, a birthday, a picture, or
 * whatever else there is only one of. Whichever it is, {@link ImportReport#merged()} names both.
 *
 * @since 0.1
 */
public enum ChangedValues {
    /**
     * The newer one: that of the file if its card was revised (REV of vCard; for connections of LinkedIn the day of the
     * export) after the contact was last changed in the network. Without that date nobody knows, and the network's stays.
     */
    NEWER,
    /** The network's, but for those values that the user has chosen after a trial run. */
    ASK,
    /** The network's. */
    MINE
}
