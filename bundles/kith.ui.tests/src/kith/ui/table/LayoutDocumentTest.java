package kith.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import kith.ui.table.TableLayout.Order;
import kith.ui.table.TableLayout.Place;

class LayoutDocumentTest {

    private static final String START = "{\"kith\":\"table-layout\",\"version\":1,\"type\":\"Person\",";

    @Test
    void whatIsPrintedIsReadAgain() throws IOException {
        LayoutDocument document = new LayoutDocument("Person", "To call \u201cnow\u201d", new TableLayout(
                List.of(new Place("name", 165), new Place("field:Favourite drink", 100)),
                List.of(new Order("last-contact", true), new Order("name", false)), "tag:\"old friends\" -city:Z\u00fcrich"));
        assertEquals(document, LayoutDocument.parse(document.print()));
    }

    @Test
    void whatALaterVersionAddsIsPassedOver() throws IOException {
        LayoutDocument read = LayoutDocument.parse(START
                + "\"groups\":[{\"by\":\"city\"}],\"columns\":[{\"id\":\"name\",\"width\":99,\"bold\":{\"a\":[1]}},7]}");
        assertEquals(List.of(new Place("name", 99)), read.layout().columns());
    }

    @Test
    void aWidthThatNobodyCouldSeeIsMended() throws IOException {
        LayoutDocument read = LayoutDocument.parse(START + "\"columns\":[{\"id\":\"name\",\"width\":-5},{\"id\":\"email\"}]}");
        assertEquals(List.of(new Place("name", 20), new Place("email", 20)), read.layout().columns());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "BEGIN:VCARD", "[]", "\"text\"", "{", "{}", "{\"kith\":\"network\"}",
            START + "\"columns\":[]}", START + "\"columns\":\"all\"}", START + "\"columns\":[{\"id\":\"name\"" })
    void whatIsNoLayoutIsRefused(String text) {
        assertThrows(IOException.class, () -> LayoutDocument.parse(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"kith\":\"table-layout\",\"version\":2,\"type\":\"Person\",\"columns\":[]} | A newer version of Kith has made it",
        "{\"name\":\"x\"} | It is not a layout of a table" })
    void theReasonIsSaidInWords(String text, String reason) {
        assertEquals(reason, assertThrows(IOException.class, () -> LayoutDocument.parse(text)).getMessage());
    }
}
