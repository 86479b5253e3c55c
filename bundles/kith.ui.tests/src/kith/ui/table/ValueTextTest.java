package kith.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kith.store.query.Field;
import kith.store.query.FieldType;

class ValueTextTest {

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void inEnglish() {
        Locale.setDefault(Locale.US);
    }

    @AfterEach
    void asBefore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource({ "PAST, 2024-03-12, 'Mar 12, 2024'", "PAST, 2024-03-12T09:30, 'Mar 12, 2024'", "PAST, --03-12, Mar 12",
            "PAST, 1990, 1990", "PAST, 1990-05, May 1990", "AHEAD, soon, soon", "AGE, 1990-06-16, 35", "AGE, 1990-06-15, 36",
            "AGE, 1990, 36", "AGE, --06-15, ''", "FLAG, 1, Yes", "FLAG, 0, ''", "CHOICE, acquaintance, Acquaintance",
            "NUMBER, 42.0, 42", "NUMBER, 42.5, 42.5", "TEXT, Oslo, Oslo", "TEXT, '', ''" })
    void aValueIsSaidAsTheUserWouldWriteIt(FieldType type, String value, String said) {
        Field field = new Field("field", "field", type, "", List.of());
        assertEquals(said, new ValueText(LocalDate.of(2026, 6, 15)).of(field, value));
    }
}
