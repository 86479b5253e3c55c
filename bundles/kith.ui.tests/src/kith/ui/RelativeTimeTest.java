package kith.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeTimeTest {

    @ParameterizedTest
    @CsvSource({ "0, today", "1, yesterday", "-1, tomorrow", "-3, in 3 days", "13, 13 days ago", "14, 2 weeks ago",
            "59, 8 weeks ago", "61, 2 months ago", "365, 12 months ago", "800, 2 years ago" })
    void aDayIsNamedAsPeopleDo(int daysAgo, String words) {
        LocalDate today = LocalDate.of(2026, 6, 15);
        assertEquals(words, RelativeTime.of(today.minusDays(daysAgo), today));
    }

    @ParameterizedTest
    @CsvSource({ "Amara Osei, AO", "Zo\u00eb, Z", "Ben 'Bo' O'Brien, BO", "'  clara   nunez ', CN", "!!, ''" })
    void initialsAreThoseOfTheFirstAndTheLastWord(String name, String initials) {
        assertEquals(initials, Initials.of(name));
    }
}
