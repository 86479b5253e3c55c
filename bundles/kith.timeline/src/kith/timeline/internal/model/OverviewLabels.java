package kith.timeline.internal.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import kith.timeline.internal.model.Overview.Span;
import kith.timeline.internal.model.Overview.Unit;

/** What stands below the bars of an overview: months or years, at distances that are the same everywhere. */
public final class OverviewLabels {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLL");
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("LLL yyyy");
    private static final int[] MONTHS = { 1, 2, 3, 6 };
    private static final int[] YEARS = { 1, 2, 5, 10, 20, 50 };
    private static final double DAYS_OF_MONTH = 30.44;
    private static final double DAYS_OF_YEAR = 365.25;

    /**
     * A word below a bar.
     *
     * @param index the bar
     */
    public record Label(int index, String text) {
    }

    private OverviewLabels() {
    }

    /**
     * Returns the labels of some bars, the oldest first.
     *
     * @param width how wide a bar is
     * @param room how much room a label takes
     */
    public static List<Label> of(List<Span> spans, double width, int room) {
        if (spans.isEmpty()) {
            return List.of();
        }
        long days = ChronoUnit.DAYS.between(spans.getFirst().from(), spans.getLast().to());
        double day = width * spans.size() / days;
        boolean fine = spans.getFirst().unit() == Unit.DAY || spans.getFirst().unit() == Unit.WEEK;
        for (int every : MONTHS) {
            if (fine && every * DAYS_OF_MONTH * day >= room) {
                return months(spans, every, every * DAYS_OF_MONTH * day >= 2 * room);
            }
        }
        for (int every : YEARS) {
            if (every * DAYS_OF_YEAR * day >= room) {
                return years(spans, every, room / width);
            }
        }
        return List.of();
    }

    /** @param wide whether there is room for a year beside a month */
    private static List<Label> months(List<Span> spans, int every, boolean wide) {
        List<Label> labels = new ArrayList<>();
        boolean year = false;
        for (int i = 1; i < spans.size(); i++) {
            LocalDate last = last(spans.get(i));
            if (last.getMonth() != last(spans.get(i - 1)).getMonth() && (last.getMonthValue() - 1) % every == 0) {
                boolean january = last.getMonthValue() == 1;
                labels.add(new Label(i, january ? Integer.toString(last.getYear()) : MONTH.format(last)));
                year |= january;
            }
        }
        if (labels.isEmpty()) {
            return List.of(new Label(0, MONTH_AND_YEAR.format(last(spans.getFirst()))));
        }
        if (!year && wide) {
            int first = labels.getFirst().index();
            labels.set(0, new Label(first, MONTH_AND_YEAR.format(last(spans.get(first)))));
        }
        return labels;
    }

    /** @param bars how many bars there have to be between two labels */
    private static List<Label> years(List<Span> spans, int every, double bars) {
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            int year = last(spans.get(i)).getYear();
            if (year % every == 0 && (i == 0 || year != last(spans.get(i - 1)).getYear())) {
                labels.add(new Label(i, Integer.toString(year)));
            }
        }
        // The first year may have few bars.
        if (labels.size() > 1 && labels.getFirst().index() == 0 && labels.get(1).index() < bars) {
            labels.removeFirst();
        }
        return labels;
    }

    private static LocalDate last(Span span) {
        return span.to().minusDays(1);
    }
}
