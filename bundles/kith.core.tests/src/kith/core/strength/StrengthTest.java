package kith.core.strength;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kith.model.Closeness;

class StrengthTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private static Contact daysAgo(int days, int minutes, double weight) {
        return new Contact(NOW.minus(Duration.ofDays(days)), Duration.ofMinutes(minutes), weight);
    }

    private static double term(Term term, Closeness closeness, List<Contact> contacts, int given, int received) {
        Evidence evidence = new Evidence(closeness, contacts, Collections.nCopies(given, NOW),
                Collections.nCopies(received, NOW));
        return Strength.of(evidence, Weights.USUAL, NOW).terms().get(term);
    }

    @Test
    void isNothingWhereNothingIsKnown() {
        assertEquals(0, Strength.of(new Evidence(Closeness.UNSTATED, List.of(), List.of(), List.of()), Weights.USUAL, NOW).score());
    }

    @ParameterizedTest
    @CsvSource({ "UNSTATED, 0", "COLLEAGUE, 0.5", "CLOSE, 1" })
    void takesTheUserAtHisWord(Closeness closeness, double value) {
        assertEquals(value, term(Term.STATED, closeness, List.of(), 0, 0));
    }

    @ParameterizedTest
    @CsvSource({ "0, 1", "90, 0.5", "180, 0.25" })
    void losesHalfOfItsRecencyInNinetyDays(int days, double value) {
        assertEquals(value, term(Term.RECENCY, Closeness.UNSTATED, List.of(daysAgo(days, 0, 1)), 0, 0), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({ "364, 1", "365, 0", "366, 0" })
    void countsWhatWasWithinAYear(int days, int contacts) {
        Evidence evidence = new Evidence(Closeness.UNSTATED, List.of(daysAgo(days, 0, 1)), List.of(), List.of());
        assertEquals(contacts, Strength.of(evidence, Weights.USUAL, NOW).contacts());
    }

    @ParameterizedTest
    @CsvSource({ "3, 3, 1", "4, 0, 0", "3, 1, 0.5", "0, 0, 0" })
    void isMutualWhereGivingAndTakingAreEven(int given, int received, double value) {
        assertEquals(value, term(Term.RECIPROCITY, Closeness.UNSTATED, List.of(), given, received));
    }

    @Test
    void doesNotTakeANoteForContact() {
        assertEquals(0, term(Term.RECENCY, Closeness.UNSTATED, List.of(daysAgo(1, 0, 0)), 0, 0));
    }

    @Test
    void doesNotCountWhatIsPlanned() {
        assertEquals(0, term(Term.FREQUENCY, Closeness.UNSTATED, List.of(daysAgo(-3, 60, 4)), 0, 0));
    }

    @Test
    void isAllOfTheOneTermThatCounts() {
        Evidence evidence = new Evidence(Closeness.CLOSE, List.of(), List.of(), List.of());
        assertEquals(100, Strength.of(evidence, new Weights(Map.of(Term.STATED, 1)), NOW).score());
    }

    @Test
    void isNothingWhereNothingCounts() {
        Evidence evidence = new Evidence(Closeness.CLOSE, List.of(), List.of(), List.of());
        assertEquals(0, Strength.of(evidence, new Weights(Map.of()), NOW).score());
    }

    @Test
    void tellsHowItCameToBe() {
        Evidence evidence = new Evidence(Closeness.UNSTATED, List.of(daysAgo(40, 30, 4)), List.of(), List.of());
        List<Integer> history = Strength.history(evidence, new Weights(Map.of(Term.RECENCY, 1)), NOW.atZone(ZoneOffset.UTC), 3);
        assertEquals(List.of(0, 92, 74, 73), List.of(history.get(0), history.get(1), history.get(2), history.get(3)));
    }
}
