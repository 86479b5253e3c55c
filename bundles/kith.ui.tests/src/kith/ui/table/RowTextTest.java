package kith.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class RowTextTest {

    private final Column<String> name = new Column<>("name", "Name", 100, row -> row, null);
    private final RowText<String> text = new RowText<>(
            List.of(new Heading("field:city", "City", 80, null), new Heading("name", "Name", 100, null)), Map.of("name", name));

    @Test
    void rowsAreLinesUnderTheHeadingsInTheOrderOfTheColumns() {
        assertEquals(lines("City\tName", "Oslo\tAmara Osei", "\tBen Adeyemi"),
                text.of(List.of("Amara Osei", "Ben Adeyemi"), List.of(Map.of("field:city", new Cell("Oslo")), Map.of())));
    }

    @Test
    void whatIsGoneIsLeftOut() {
        assertEquals(lines("City\tName", "\tBen Adeyemi"),
                text.of(Arrays.asList(null, "Ben Adeyemi"), List.of(Map.of(), Map.of())));
    }

    @Test
    void tabsAndLinesWithinACellAreBlanks() {
        assertEquals(lines("City\tName", "New York\tAmara Osei"),
                text.of(List.of("Amara\tOsei"), List.of(Map.of("field:city", new Cell("New\r\nYork")))));
    }

    @Test
    void ofAMeterItsTextIsCopied() {
        Cell cell = new Cell("72", new ColumnMeter.Measure(0.72, "72", "Seen often"));
        assertEquals(lines("City\tName", "72\tAmara Osei"), text.of(List.of("Amara Osei"), List.of(Map.of("field:city", cell))));
    }

    private static String lines(String... lines) {
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }
}
