package kith.contacts.internal.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kith.model.CustomFieldType;

class FieldNotationTest {

    private Locale before;

    @BeforeEach
    void speakGerman() {
        before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void aNumberIsWrittenAndReadAsInTheUsersLocale() {
        assertEquals("1500,25", FieldNotation.show(CustomFieldType.NUMBER, "1500.25"));
        assertEquals("1500.25", FieldNotation.read(CustomFieldType.NUMBER, "1500,250"));
    }

    @Test
    void aNumberOfManyDigitsLosesNone() {
        assertEquals("12345678901234567890.12345", FieldNotation.read(CustomFieldType.NUMBER, "12345678901234567890,12345"));
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> FieldNotation.read(CustomFieldType.NUMBER, "12 apples"));
    }

    @Test
    void aValueOfAnotherTypeIsShownAsItIs() {
        assertEquals("a lot", FieldNotation.show(CustomFieldType.NUMBER, "a lot"));
    }

    @Test
    void anAddressWithoutASchemeIsOneOfTheWeb() {
        assertEquals("https://example.org/amara", FieldNotation.read(CustomFieldType.LINK, "example.org/amara"));
    }

    @Test
    void whatIsNoAddressIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> FieldNotation.read(CustomFieldType.LINK, "my page"));
    }

    @Test
    void aDateOfWhichOnlyTheYearIsKnownStaysThat() {
        assertEquals("2024", FieldNotation.read(CustomFieldType.DATE, "2024"));
    }
}
