package kith.core.quicklog;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a day as one says it: "Friday", "in 2 weeks", "tomorrow", "12 May". */
public final class DayText {

    private final Qualifiers qualifiers;
    private final Clock clock;

    /**
     * @param locale the user's language; English is understood in any case
     * @param clock tells what today is
     */
    public DayText(Locale locale, Clock clock) {
        qualifiers = new Qualifiers(new Vocabulary(locale, Map.of()));
        this.clock = clock;
    }

    /** Returns a day to come; empty if the text says none, or more than that. */
    public Optional<LocalDate> coming(String text) {
        return read(text, Moment.coming(ZonedDateTime.now(clock)));
    }

    /** Returns a day that has been; empty if the text says none, or more than that. */
    public Optional<LocalDate> past(String text) {
        return read(text, Moment.past(ZonedDateTime.now(clock)));
    }

    private Optional<LocalDate> read(String text, Moment moment) {
        String rest = qualifiers.strip(text.strip(), moment);
        return rest.isEmpty() && !moment.hasTime() && !moment.hasDuration() ? Optional.ofNullable(moment.day()) : Optional.empty();
    }
}
