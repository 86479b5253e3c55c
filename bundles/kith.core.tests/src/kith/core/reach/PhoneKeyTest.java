package kith.core.reach;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneKeyTest {

    @ParameterizedTest
    @CsvSource({ "+1 202 555 0142,+1-202-555-0142", "+1 202 555 0142,(202) 555-0142", "+49 170 1234567,0170 123 45 67",
            "+49 30 901820,030/901820", "+44 20 7946 0018,+44 (0)20 7946 0018",
            "+39 06 698 83712,06 698 83712", "+1 202 555 0142 ext. 5,+12025550142", "555 010 0142 x12,555 010 0142", "+49 30 123456 privat,+49 30 123456",
            "+49 30 1234567 und 568,+49 30 1234567", "+49 30 1234567/568,+49 30 1234567", "+49 30 1234567 Nst 5,+49 30 1234567 ext. 5",
            "Tel. +49 30 1234567,+49 30 1234567", "+1 800 FLOWERS,+1 800 356 9377" })
    void isTheSameHoweverItIsWritten(String one, String other) {
        assertTrue(PhoneKey.of(one).isSame(PhoneKey.of(other)));
        assertTrue(PhoneKey.of(other).isSame(PhoneKey.of(one)));
    }

    @ParameterizedTest
    @CsvSource({ "+49 170 1234567,+43 170 1234567", "+1 202 555 0142,+1 202 555 0143", "555 010 0142 x12,555 010 0142 x13",
            "+1 202 555 0142 ext. 5,+1 202 555 0142 ext. 6",
            "+49 30 1234567 Nst 5,+49 30 1234567 Nst 6", "+49 30 123456 privat,+49 30 123456774828", "110,110" })
    void isAnotherInAnotherCountryOrHouse(String one, String other) {
        assertFalse(PhoneKey.of(one).isSame(PhoneKey.of(other)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "ask the desk", "110", "+", "x5" })
    void doesNotTellNumbersApartThatAreNone(String typed) {
        assertFalse(PhoneKey.of(typed).isTelling());
    }

    @ParameterizedTest
    @CsvSource({ "+49 30 1234567 und 568,+49 30 1234567", "+49 30 1234567 Nst 5,+49 30 1234567", "+49 30 1234567,030/1234567",
            "+49 30 1234567 privat,+49 30 1234567 PRIVAT", "+49 30 1234567,+49 30 1234567" })
    void coversANumberThatSaysNoMore(String number, String other) {
        assertTrue(PhoneKey.covers(number, other));
    }

    @ParameterizedTest
    @CsvSource({ "+49 30 1234567,+49 30 1234567 und 568", "+49 30 1234567,+49 30 1234567 Nst 5", "+49 30 1234567,+49 30 1234567 privat",
            "+49 30 1234567 Nst 6,+49 30 1234567 Nst 5", "+49 30 1234567 privat,+49 30 1234567 mobil", "+49 30 1234567,+49 30 1234568" })
    void doesNotCoverWhatWouldBeLost(String number, String other) {
        assertFalse(PhoneKey.covers(number, other));
    }
}
