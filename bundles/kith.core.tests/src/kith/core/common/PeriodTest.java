package kith.core.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kith.model.PartialDate;

/** Periods of which not everything is known. */
class PeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.UK);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # one,                    other,                    timing,   in common
            2015..2018,               2016..2020,               TOGETHER, 2016..2018
            2015..2018,               2018..2020,               PERHAPS,
            2015..2018,               2019..2020,               APART,
            2018-06-30..2019,         2015..2018-06-30,         TOGETHER, 2018-06-30..2018-06-30
            2018-07-01..2019,         2015..2018-06-30,         APART,
            2018-07..2019,            2015..2018-06,            APART,
            2018-06..2019,            2015..2018-06,            PERHAPS,
            2015..now,                2016..now,                TOGETHER, 2016..now
            ?..now,                   ?..now,                   TOGETHER, ?..now
            ?..now,                   2015..2018,               PERHAPS,
            2020..now,                2015..2018,               APART,
            2017..now,                2015..2018,               TOGETHER, 2017..2018
            2026..now,                2015..now,                PERHAPS,
            2026-03-01..now,          2015..now,                TOGETHER, 2026-03-01..now
            2026-03-02..now,          2015..now,                PERHAPS,
            ?..?,                     2015..2018,               PERHAPS,
            ?..?,                     ?..?,                     PERHAPS,
            2015..?,                  2016..2018,               PERHAPS,
            2019..?,                  2016..2018,               APART,
            ?..2015,                  2016..2018,               APART,
            ?..2017,                  2015..2018,               TOGETHER, ?..2017
            """)
    void overlapAsFarAsIsKnown(String one, String other, Timing timing, String common) {
        Period first = period(one);
        Period second = period(other);
        assertEquals(timing, first.timing(second, TODAY), one + " and " + other);
        assertEquals(timing, second.timing(first, TODAY), other + " and " + one);
        if (common != null) {
            assertEquals(period(common), first.common(second));
            assertEquals(period(common), second.common(first));
        }
    }

    @Test
    void aYearThatIsUnknownTellsNothing() {
        assertEquals(Period.UNKNOWN, new Period(PartialDate.parse("--04-12"), null, false));
    }

    @Test
    void areWrittenAsTheyAreKnown() {
        assertEquals("2015 \u2013 2018", period("2015..2018").text());
        assertEquals("2015", period("2015..2015").text());
        assertEquals("since Mar 2019", period("2019-03..now").text());
        assertEquals("from 2019", period("2019..?").text());
        assertEquals("until 2019", period("?..2019").text());
        assertEquals("now", period("?..now").text());
        assertEquals("", period("?..?").text());
    }

    private static Period period(String text) {
        String[] ends = text.split("\\.\\.");
        return new Period(date(ends[0]), date(ends[1]), ends[1].equals("now"));
    }

    private static PartialDate date(String text) {
        return text.equals("?") || text.equals("now") ? null : PartialDate.parse(text);
    }
}
