package kith.core.touch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    @ParameterizedTest
    @ValueSource(strings = { "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Pacific/Apia", "UTC", "Australia/Lord_Howe" })
    void saysTheDayOfEveryInstantAcrossChangesOfTheOffset(String zone) {
        Days days = new Days(ZoneId.of(zone));
        Instant instant = Instant.parse("1968-12-30T11:17:03Z");
        for (int i = 0; i < 20_000; i++) {
            instant = instant.plus(Duration.ofMinutes(i % 3 == 0 ? 7_919 : 23));
            assertEquals(LocalDate.ofInstant(instant, ZoneId.of(zone)), days.of(instant));
        }
    }

    @Test
    void saysItOnBothSidesOfAChangeAndBack() {
        Days days = new Days(ZoneId.of("Europe/Berlin"));
        Instant summer = Instant.parse("2026-03-29T01:00:00Z");
        for (Instant each : new Instant[] { summer, summer.minusNanos(1), summer, Instant.parse("2026-07-01T22:30:00Z") }) {
            assertEquals(LocalDate.ofInstant(each, ZoneId.of("Europe/Berlin")), days.of(each));
        }
    }

    @Test
    void handsOutOneObjectForADayAndNoneForNoInstant() {
        Days days = new Days(ZoneId.of("UTC"));
        assertSame(days.of(Instant.parse("2026-03-01T01:00:00Z")), days.of(Instant.parse("2026-03-01T23:00:00Z")));
        assertNull(days.of(null));
    }
}
