package kith.exchange.internal.vcard;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kith.model.PartialDate;

/** Dates of cards, of which parts may be unknown. */
final class CardDates {

    private static final Pattern DATE = Pattern.compile(
            "(?:(\\d{4})-?(\\d\\d)-?(\\d\\d)|(\\d{4})-(\\d\\d)|(\\d{4})|--(\\d\\d)-?(\\d\\d)?)(?:[T ].*)?");

    private static final Pattern TIME = Pattern.compile(
            "[T ](\\d\\d(?::?\\d\\d(?::?\\d\\d(?:[.,]\\d+)?)?)?(?:Z|[+-]\\d\\d(?::?\\d\\d)?)?)$");

    /** A year that stands for none: that of iOS where it does not say so. */
    static final int NO_YEAR = 1604;

    private CardDates() {
    }

    /** Returns the date of a line; empty if it is none that is known, as one in words. */
    static Optional<PartialDate> of(ContentLine line) {
        return of(line.value().strip(), line.parameter("X-APPLE-OMIT-YEAR"));
    }

    /** @param omitted the year that stands for none, null if none does */
    static Optional<PartialDate> of(String text, String omitted) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            return WrittenDates.read(text);
        }
        int year = number(matcher.group(1), matcher.group(4), matcher.group(6));
        int month = number(matcher.group(2), matcher.group(5), matcher.group(7));
        int day = number(matcher.group(3), matcher.group(8));
        if (month == 0 && day == 0 && matcher.group(2) != null) {
            return year == 0 ? Optional.empty() : Optional.of(new PartialDate(year, 0, 0));
        }
        if (month > 0 && (year == NO_YEAR || omitted != null && omitted.equals(String.valueOf(year)))) {
            year = 0;
        }
        try {
            return Optional.of(new PartialDate(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns the time of day that stands after a date, in the basic format of vCard 4.0; empty if there is none. */
    static Optional<String> time(String text) {
        Matcher matcher = TIME.matcher(text.strip());
        // The number after a month in words is a year.
        boolean found = matcher.find() && (matcher.group(1).contains(":") || DATE.matcher(text.strip()).matches());
        // Programs that know no dates write the first moment of a day.
        return found && !matcher.group(1).matches("00:?00(:?00)?(.0+)?")
                ? Optional.of("T" + matcher.group(1).replace(":", "").replaceFirst("[.,]\\d+", "")) : Optional.empty();
    }

    /** Returns a date in the basic format of vCard 4.0. */
    static String write(PartialDate date) {
        String text = date.toString();
        if (date.day() == 0) {
            return text;
        }
        return date.year() == 0 ? "--" + text.substring(2).replace("-", "") : text.replace("-", "");
    }

    private static int number(String... alternatives) {
        for (String digits : alternatives) {
            if (digits != null) {
                return Integer.parseInt(digits);
            }
        }
        return 0;
    }
}
