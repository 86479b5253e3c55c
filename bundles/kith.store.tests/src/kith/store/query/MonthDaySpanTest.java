package kith.store.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthDaySpanTest {

    @ParameterizedTest
    @CsvSource({ "--02-29,02-29", "02-29,02-29", "--02,02", "feb,02", "February,02", "Sept,09", "12-31,12-31", "may,05" })
    void readsDaysAndMonths(String text, String from) {
        assertEquals(Optional.of(new MonthDaySpan(from)), MonthDaySpan.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "02-30", "--13", "13-01", "02", "fe", "ma", "juli", "1985", "1985-02", "1985-02-28", "30d", "today", "-02-01" })
    void readsNothingElse(String text) {
        assertEquals(Optional.empty(), MonthDaySpan.parse(text));
    }

    @Test
    void readsMonthsWhateverDigitsTheUserHas() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        try {
            assertEquals(Optional.of(new MonthDaySpan("02")), MonthDaySpan.parse("feb"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void isForBirthdaysAlone() {
        Fields fields = Fields.of("Person");
        assertEquals("birthday", fields.get("birthday").key());
        assertEquals(true, MonthDaySpan.appliesTo(fields.get("birthday")));
        assertEquals(false, MonthDaySpan.appliesTo(fields.get("last-contact")));
    }
}
