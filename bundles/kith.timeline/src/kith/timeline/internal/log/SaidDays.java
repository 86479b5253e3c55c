package kith.timeline.internal.log;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import kith.core.quicklog.DayWords;
import kith.core.quicklog.Vocabulary;
import kith.ui.form.Converter;

/** Days that may be written as one says them, as in the line that logs, or as dates. */
final class SaidDays {

    private SaidDays() {
    }

    /** Returns a day to come, such as "Friday" or "in 2 weeks". */
    static Converter<LocalDate> coming() {
        Converter<LocalDate> dates = Converter.date();
        DayWords said = words();
        return new Converter<>(dates::write, text -> said.coming(text).orElseGet(() -> dates.read(text)), Messages.badDay);
    }

    /** Returns the day of what happened, such as "yesterday" or "last Friday". */
    static Converter<LocalDate> past() {
        Converter<LocalDate> dates = Converter.date();
        DayWords said = words();
        return new Converter<>(dates::write, text -> said.past(text).orElseGet(() -> dates.read(text)), Messages.badPastDay);
    }

    private static DayWords words() {
        return new DayWords(new Vocabulary(Locale.getDefault(), Map.of()), Clock.systemDefaultZone());
    }
}
