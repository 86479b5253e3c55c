package kith.core.logging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import kith.model.Interaction;
import kith.model.KithFactory;

/** Days that are the same for whoever reads them. */
class WholeDayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Instant LATER = Instant.parse("2026-11-23T15:00:00Z");

    /** From the last zone in which a day begins to the first, and those in which clocks change at midnight. */
    private static final List<String> ZONES = List.of("Etc/GMT+12", "Pacific/Pago_Pago", "Pacific/Honolulu", "America/Los_Angeles",
            "America/Santiago", "Europe/London", "UTC", "Europe/Berlin", "Africa/Cairo", "Asia/Kathmandu", "Australia/Lord_Howe",
            "Pacific/Auckland", "Pacific/Chatham", "Pacific/Apia", "Pacific/Kiritimati");

    static List<String> zones() {
        return ZONES;
    }

    private static Interaction of(LocalDate day, String zone, Instant now) {
        Interaction interaction = KithFactory.eINSTANCE.createInteraction();
        WholeDay.set(interaction, day, ZoneId.of(zone), now);
        return interaction;
    }

    @ParameterizedTest
    @MethodSource("zones")
    void itIsTheDayThatWasMeantWhereverItIsRead(String logged) {
        Interaction interaction = of(DAY, logged, LATER);
        for (String read : ZONES) {
            assertEquals(DAY, WholeDay.of(interaction, ZoneId.of(read)), read);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "Pacific/Honolulu", "America/Los_Angeles", "UTC", "Europe/Berlin", "Asia/Tokyo", "Pacific/Auckland" })
    void alsoItsInstantIsOnThatDayInNearlyEveryZone(String read) {
        for (String logged : ZONES.subList(2, ZONES.size() - 1)) {
            assertEquals(DAY, LocalDate.ofInstant(of(DAY, logged, LATER).getAt(), ZoneId.of(read)), logged);
        }
    }

    @ParameterizedTest
    @CsvSource({ "Pacific/Auckland, 2026-03-09T12:00:00Z", "Pacific/Auckland, 2026-03-10T08:00:00Z",
            "Europe/Berlin, 2026-03-09T23:30:00Z", "America/Los_Angeles, 2026-03-10T08:30:00Z" })
    void todayIsNotToCome(String zone, String now) {
        Interaction interaction = of(DAY, zone, Instant.parse(now));
        assertFalse(interaction.getAt().isAfter(Instant.parse(now)));
        assertEquals(DAY, WholeDay.of(interaction, ZoneId.of("UTC")));
    }

    @Test
    void aDayToComeIsToCome() {
        assertTrue(of(DAY, "Pacific/Auckland", Instant.parse("2026-03-09T10:30:00Z")).getAt()
                .isAfter(Instant.parse("2026-03-09T10:30:00Z")));
    }

    @Test
    void aDayThatBeginsLateIsThatDay() {
        // In Santiago the clocks went from 0:00 to 1:00 in this night, in Cairo in the other one.
        assertEquals(LocalDate.of(2026, 9, 6), WholeDay.of(of(LocalDate.of(2026, 9, 6), "America/Santiago", LATER), ZoneId.of("UTC")));
        assertEquals(LocalDate.of(2026, 4, 24), WholeDay.of(of(LocalDate.of(2026, 4, 24), "Africa/Cairo", LATER), ZoneId.of("UTC")));
    }

    @Test
    void whatHasATimeOfDayIsOnTheDayThatItWasForWhoReadsIt() {
        Interaction interaction = KithFactory.eINSTANCE.createInteraction();
        assertNull(WholeDay.of(interaction, ZoneId.of("UTC")));
        interaction.setAt(Instant.parse("2026-03-10T23:30:00Z"));
        interaction.setZone(ZoneId.of("UTC"));
        assertEquals(DAY, WholeDay.of(interaction, ZoneId.of("UTC")));
        assertEquals(DAY.plusDays(1), WholeDay.of(interaction, ZoneId.of("Europe/Berlin")));
    }
}
