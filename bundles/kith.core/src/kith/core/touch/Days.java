package kith.core.touch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * Tells on which days of a zone instants are. Made for very many of them: it looks up an offset only where another one begins,
 * and hands out one object for a day. For one thread at a time.
 */
final class Days {

    private static final long DAY = 86_400;
    /** From 1970 to 2079; others are made each time. */
    private static final int KEPT = 40_000;

    private final ZoneRules rules;
    private final LocalDate[] days = new LocalDate[KEPT];
    private long from = Long.MAX_VALUE;
    private long to = Long.MIN_VALUE;
    private int offset;

    Days(ZoneId zone) {
        rules = zone.getRules();
    }

    /** @return null for null */
    LocalDate of(Instant instant) {
        if (instant == null) {
            return null;
        }
        long second = instant.getEpochSecond();
        if (second < from || second >= to) {
            move(instant);
        }
        long day = Math.floorDiv(second + offset, DAY);
        if (day < 0 || day >= KEPT) {
            return LocalDate.ofEpochDay(day);
        }
        LocalDate known = days[(int) day];
        return known != null ? known : (days[(int) day] = LocalDate.ofEpochDay(day));
    }

    private void move(Instant instant) {
        offset = rules.getOffset(instant).getTotalSeconds();
        ZoneOffsetTransition next = rules.nextTransition(instant);
        ZoneOffsetTransition last = rules.previousTransition(instant.plusNanos(1));
        from = last == null ? Long.MIN_VALUE : last.toEpochSecond();
        to = next == null ? Long.MAX_VALUE : next.toEpochSecond();
    }
}
