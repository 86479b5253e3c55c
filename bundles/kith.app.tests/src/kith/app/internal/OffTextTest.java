package kith.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import kith.core.extension.OffContribution;

class OffTextTest {

    private final OffText text = new OffText(plugin -> "Alumni of Northside", point -> "Columns");
    private final OffContribution years = new OffContribution("org.example.alumni", "kith.ui.columns", "alumni.year", "Year");
    private final OffContribution fees = new OffContribution("org.example.alumni", "kith.ui.columns", "alumni.fee", "Fee");

    @Test
    void thePluginAndWhatIsOffAreNamed() {
        assertEquals("\u201cYear\u201d (Columns) of the plug-in Alumni of Northside failed and is off until Kith is started again.",
                text.sentence(years));
    }

    @Test
    void oneIsNamedAndSeveralAreCounted() {
        assertEquals(List.of("", "Off: Year", "Off: 2 parts of plug-ins"),
                List.of(text.few(List.of()), text.few(List.of(years)), text.few(List.of(years, fees))));
    }

    @Test
    void allAreListedAndItIsSaidWhatToDo() {
        assertEquals(text.sentence(years) + "\n\n" + text.sentence(fees) + "\n\n" + Messages.offAdvice,
                text.full(List.of(years, fees)));
        assertEquals(Messages.offNone, text.full(List.of()));
    }

    @Test
    void whoseNameIsNotKnownIsCalledByItsId() {
        OffText names = OffText.ofThisProgram();
        assertEquals("\u201cFee\u201d (no.such.point) of the plug-in no.such.plugin failed and is off until Kith is started again.",
                names.sentence(new OffContribution("no.such.plugin", "no.such.point", "fee", "Fee")));
    }
}
