package kith.core.common;

import java.time.LocalDate;
import java.time.YearMonth;

import kith.core.PartialDateText;
import kith.model.PartialDate;

import org.eclipse.osgi.util.NLS;

/**
 * From when to when something was, as far as that is known. A year stands for any day of it, so that of two periods that meet
 * in a year nobody can tell whether they overlap.
 *
 * @param from the first day, or null if unknown
 * @param to the last day, or null if unknown or if there is none yet
 * @param ongoing whether it has not ended; without a last day only
 */
public record Period(PartialDate from, PartialDate to, boolean ongoing) {

    /** A period of which nothing is known. */
    public static final Period UNKNOWN = new Period(null, null, false);

    public Period {
        from = from == null || from.year() == 0 ? null : from;
        to = to == null || to.year() == 0 ? null : to;
        ongoing = ongoing && to == null;
    }

    /** Returns the period of one day. */
    public static Period of(LocalDate day) {
        return new Period(PartialDate.of(day), PartialDate.of(day), false);
    }

    /** Returns whether nothing is known of it. */
    public boolean isUnknown() {
        return from == null && to == null && !ongoing;
    }

    /**
     * Returns whether this and another period have a day in common.
     *
     * @param today the day until which what is ongoing has lasted for sure
     */
    public Timing timing(Period other, LocalDate today) {
        if (surelyBefore(other) || other.surelyBefore(this)) {
            return Timing.APART;
        }
        boolean begun = !latestStart(today).isAfter(other.earliestEnd(today));
        return begun && !other.latestStart(today).isAfter(earliestEnd(today)) ? Timing.TOGETHER : Timing.PERHAPS;
    }

    /** Returns what this and another period that overlaps it have in common, as far as it is known. */
    public Period common(Period other) {
        PartialDate start = from == null || other.from == null ? null
                : first(from).isBefore(first(other.from)) ? other.from : from;
        if (ongoing || other.ongoing) {
            return new Period(start, ongoing ? other.to : to, ongoing && other.ongoing);
        }
        PartialDate end = to == null || other.to == null ? null : last(to).isAfter(last(other.to)) ? other.to : to;
        return new Period(start, end, false);
    }

    private boolean surelyBefore(Period other) {
        return to != null && other.from != null && last(to).isBefore(first(other.from));
    }

    private LocalDate latestStart(LocalDate today) {
        return from != null ? last(from) : to != null ? last(to) : ongoing ? today : LocalDate.MAX;
    }

    private LocalDate earliestEnd(LocalDate today) {
        return to != null ? first(to) : ongoing ? today : from != null ? first(from) : LocalDate.MIN;
    }

    private static LocalDate first(PartialDate date) {
        return LocalDate.of(date.year(), Math.max(1, date.month()), Math.max(1, date.day()));
    }

    private static LocalDate last(PartialDate date) {
        YearMonth month = YearMonth.of(date.year(), date.month() == 0 ? 12 : date.month());
        return date.day() == 0 ? month.atEndOfMonth() : month.atDay(date.day());
    }

    /** Returns the period as the locale of now writes it, such as "2015 – 2018" or "since Mar 2019"; empty if unknown. */
    public String text() {
        if (from == null && to == null) {
            return ongoing ? Messages.now : "";
        } else if (from == null) {
            return NLS.bind(Messages.until, PartialDateText.of(to));
        } else if (to == null) {
            return NLS.bind(ongoing ? Messages.since : Messages.from, PartialDateText.of(from));
        }
        return from.equals(to) ? PartialDateText.of(from) : PartialDateText.of(from) + " \u2013 " + PartialDateText.of(to);
    }
}
