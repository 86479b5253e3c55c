package kith.contacts.internal.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import kith.core.duplicates.Duplicate;
import kith.core.duplicates.Reason;

class DuplicatesModelTest {

    private static final Duplicate AB = pair("a", "b");
    private static final Duplicate BC = pair("b", "c");
    private static final Duplicate DE = pair("d", "e");

    private final DuplicatesModel model = new DuplicatesModel();

    @Test
    void aPairThatWasToldApartGoesAlone() {
        model.found(List.of(AB, BC, DE));
        model.decided(AB, null);
        assertEquals(List.of(BC, DE), model.pairs());
        assertEquals(2, model.found());
    }

    @Test
    void withAPersonWhoWasMergedAllTheirPairsGo() {
        model.found(List.of(AB, BC, DE));
        model.decided(AB, "b");
        assertEquals(List.of(DE), model.pairs());
    }

    @Test
    void thePairOfTheUserComesFirstAndOnce() {
        model.found(List.of(AB, DE));
        model.ask(pair("e", "d"));
        assertEquals(List.of(pair("e", "d"), AB), model.pairs());
        model.decided(pair("e", "d"), null);
        assertEquals(List.of(AB), model.pairs());
    }

    @Test
    void ofTooManyTheSurestAreShown() {
        model.found(Collections.nCopies(DuplicatesModel.MOST + 1, AB));
        assertEquals(DuplicatesModel.MOST, model.pairs().size());
        assertEquals(DuplicatesModel.MOST + 1, model.found());
    }

    private static Duplicate pair(String one, String other) {
        return new Duplicate(one, one, other, other, 0.9, Set.of(Reason.EMAIL));
    }
}
