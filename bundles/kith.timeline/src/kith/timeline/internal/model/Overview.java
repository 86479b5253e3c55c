package kith.timeline.internal.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import kith.store.InteractionQuery;
import kith.store.InteractionRow;
import kith.store.NetworkStore;
import kith.store.Tally;

/**
 * How many interactions there were over time, the oldest first.
 *
 * @param spans equal spans of time without gaps between them; empty if there are no interactions
 */
public record Overview(List<Span> spans) {

    /** Nothing. */
    public static final Overview NONE = new Overview(List.of());

    private static final int MOST_MONTHS = 72;
    private static final int MOST_QUARTERS = 240;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_YEAR = 12;

    /**
     * A month, a quarter or a year.
     *
     * @param from its first day
     * @param to the day after its last
     * @param count how many interactions there were
     */
    public record Span(LocalDate from, LocalDate to, long count) {

        /** Returns whether a day is in it. */
        public boolean contains(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(to);
        }
    }

    public Overview {
        spans = List.copyOf(spans);
    }

    /**
     * Counts; in the background.
     *
     * @param channel the id of the channel that is counted, or null for all
     * @param zone the zone in which months begin and end
     */
    public static Overview read(NetworkStore store, String channel, ZoneId zone) {
        Instant oldest = first(store, channel, false);
        Instant newest = first(store, channel, true);
        if (oldest == null || newest == null) {
            return NONE;
        }
        YearMonth start = YearMonth.from(oldest.atZone(zone));
        YearMonth end = YearMonth.from(newest.atZone(zone));
        int length = months(ChronoUnit.MONTHS.between(start, end) + 1);
        start = start.minusMonths((start.getMonthValue() - 1) % length);
        List<Span> spans = new ArrayList<>();
        for (YearMonth month = start; !month.isAfter(end); month = month.plusMonths(length)) {
            LocalDate from = month.atDay(1);
            LocalDate to = month.plusMonths(length).atDay(1);
            spans.add(new Span(from, to, store.count(new Tally(Tally.Subject.INTERACTIONS, from.atStartOfDay(zone).toInstant(),
                    to.atStartOfDay(zone).toInstant(), channel, null))));
        }
        return new Overview(spans);
    }

    private static int months(long all) {
        return all <= MOST_MONTHS ? 1 : all <= MOST_QUARTERS ? MONTHS_OF_QUARTER : MONTHS_OF_YEAR;
    }

    private static Instant first(NetworkStore store, String channel, boolean newest) {
        InteractionQuery query = channel == null ? InteractionQuery.ALL : InteractionQuery.ALL.withChannel(channel);
        List<InteractionRow> rows = store.list(newest ? query : query.oldestFirst()).rows(0, 1);
        return rows.isEmpty() || rows.get(0) == null ? null : rows.get(0).at();
    }

    /** Returns the count of the busiest span. */
    public long most() {
        return spans.stream().mapToLong(Span::count).max().orElse(0);
    }
}
