package kith.store;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Makes ids of root objects: UUIDs of version 7 (RFC 9562, 5.7), which sort by the time that they were made. */
public final class Ids {

    private static final Pattern FORM = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private Ids() {
    }

    /**
     * Returns whether a text has the form of an id.
     *
     * @param text any text; not null
     * @since 0.1
     */
    public static boolean isId(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * Returns a new id.
     *
     * @param at the time to sort by
     * @param random where the rest comes from; a seeded one gives the same ids again
     */
    public static String next(Instant at, RandomGenerator random) {
        long high = at.toEpochMilli() << 16 | 0x7000L | random.nextInt(1 << 12);
        long low = random.nextLong() >>> 2 | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }
}
