package kith.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kith.model.CustomFieldType;
import kith.model.FieldValue;

class FieldValueTest {

    @ParameterizedTest
    @CsvSource({ "NUMBER,' 42 ',42", "NUMBER,1.50,1.5", "NUMBER,1e3,1000", "NUMBER,-0.0,0", "DATE,2026-11-23,2026-11-23",
            "DATE,--02-29,--02-29", "LINK,https://example.org/a,https://example.org/a", "TEXT,' two words ',two words",
            "CHOICE,Gold,Gold" })
    void equalValuesHaveEqualTexts(CustomFieldType type, String entered, String stored) {
        assertEquals(stored, FieldValue.canonical(type, entered));
        assertEquals(stored, FieldValue.canonical(type, stored));
    }

    @ParameterizedTest
    @CsvSource({ "NUMBER,many", "NUMBER,''", "DATE,23.11.2026", "DATE,2026-02-30", "LINK,example.org", "LINK,a b" })
    void whatIsNoValueOfTheTypeIsRefused(CustomFieldType type, String text) {
        assertThrows(IllegalArgumentException.class, () -> FieldValue.parse(type, text));
    }

    @Test
    void everyTypeCanBeParsed() {
        for (CustomFieldType type : CustomFieldType.values()) {
            String text = type == CustomFieldType.LINK ? "mailto:a@example.org" : "2026";
            assertEquals(text, FieldValue.canonical(type, text));
        }
    }
}
