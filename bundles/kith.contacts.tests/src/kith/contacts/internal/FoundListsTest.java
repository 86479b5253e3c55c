package kith.contacts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoundListsTest {

    @ParameterizedTest
    @CsvSource({ "Alumni in health, alu, true", "Alumni in health, health ALU, true", "Z\u00fcrich, zur, true",
            "Alumni in health, ealth, false", "Alumni, alumni fair, false", "Alumni, '', true" })
    void aListIsFoundByWordsThatBegin(String title, String query, boolean found) {
        assertEquals(found, ListsModel.matches(title, query));
    }
}
