package kith.store.internal.sqlite;

/** Where the values of a field are kept. */
sealed interface Storage {

    /** In what form a value is kept. */
    enum Form {
        /** Text without capitals and accents. */
        FOLDED,
        /** Text as it was given, in which capitals are told apart. */
        PLAIN,
        NUMBER,
        /** Milliseconds since 1970. */
        MILLIS,
        /** A date, or what is known of one, in the notation of ISO 8601. */
        ISO,
        /** The place of a choice among the choices. */
        ORDINAL,
        /** Milliseconds since 1970 of when an event starts, which is a day without a time for one that takes whole days. */
        EVENT_START,
        /** The same of when an event ends, and of its last day. */
        EVENT_END
    }

    /**
     * A value that can be compared.
     *
     * @param before what stands before the comparison, with a parameter if there is a key
     * @param key the value of that parameter, or null
     * @param value the expression that is compared
     * @param after what stands after the comparison
     * @param form in what form the value is kept
     * @param sort the expression to sort by, with a parameter if there is a key
     * @param unset the choice that an object has for which no value is kept, or null
     */
    record Compared(String before, String key, String value, String after, Form form, String sort, String unset)
            implements Storage {
    }

    /** The title of a full-text index. */
    record Title(String index, String sort) implements Storage {
    }

    /**
     * A text of which there are few different ones, so that they are compared before the objects that have them are listed.
     *
     * @param table the table, with an index that begins with the column
     * @param before what stands before the list of those that match, with a parameter if there is a key
     * @param key the value of that parameter, or null
     * @param sort the expression to sort by, or null
     */
    record Few(String table, String column, String before, String key, String after, String sort) implements Storage {
    }

    /**
     * Other objects.
     *
     * @param numbers selects the numbers of the objects that refer to what the expression that follows lists
     * @param key the value of the parameter in it, or null
     * @param sort the expression to sort by, or null
     */
    record Link(String numbers, String key, String sort) implements Storage {
    }
}
