package kith.core.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {

    private final PhoneNumbers german = new PhoneNumbers("DE");

    @ParameterizedTest
    @CsvSource({ "030/901820,+49 30 901820", "0049 30 901820,+49 30 901820", "+1 (202) 555-0143,+1 202-555-0143",
            "+44 20 7946 0018,+44 20 7946 0018", "0171 1234567,+49 171 1234567", "030 901820 ext. 12,+49 30 901820 ext. 12" })
    void writesWhatItUnderstandsInternationally(String typed, String formatted) {
        assertEquals(Optional.of(formatted), german.formatted(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "ask the desk", "110", "+49", "+999 123456", "12345678901234567890" })
    void leavesAloneWhatItDoesNotUnderstand(String typed) {
        assertEquals(Optional.empty(), german.formatted(typed));
    }

    @Test
    void needsThePrefixWhereTheCountryIsNotKnown() {
        assertEquals(Optional.empty(), new PhoneNumbers("").formatted("030 901820"));
        assertEquals(Optional.of("+49 30 901820"), new PhoneNumbers("").formatted("+49 30 901820"));
    }

    @Test
    void dialsWhatItUnderstandsByItsCountry() {
        assertEquals(Optional.of("tel:+49-30-901820"), german.address("030 901820"));
        assertEquals(Optional.of("tel:+49-30-901820;ext=12"), german.address("030 901820 ext. 12"));
    }

    @Test
    void dialsTheDigitsOfOthers() {
        assertEquals(Optional.of("tel:*31%23110"), german.address("*31#110"));
        assertEquals(Optional.empty(), german.address("ask the desk"));
    }

    @Test
    void aShortNumberMayBeOneOfAFirm() {
        assertTrue(german.isPlausible("110"));
        assertTrue(german.isPlausible("4711"));
    }

    @Test
    void aNumberThatNoCountryHasIsNone() {
        assertFalse(german.isPlausible("+49 1"));
        assertFalse(german.isPlausible("12345678901234567890"));
    }
}
