package kith.app.internal.filechange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import kith.core.history.Difference;
import kith.core.history.Difference.Kind;
import kith.core.history.ObjectComparison;
import kith.core.history.ObjectComparison.Outcome;

class BringOverModelTest {

    private final BringOverModel model = new BringOverModel(List.of(
            object("1", "Deniz Kaya", Outcome.ADDED, set("UID", "urn:uuid:1"), set("Email", "deniz@example.org")),
            object("2", "", Outcome.REMOVED),
            new ObjectComparison("3", "Person", "Ada Osei", Outcome.CONFLICT, List.of(set("Note", "mine\nand more")), List.of(set("Note", "theirs")))));

    private static ObjectComparison object(String id, String title, Outcome outcome, Difference... mine) {
        return new ObjectComparison(id, "Person", title, outcome, List.of(mine), List.of());
    }

    private static Difference set(String field, String to) {
        return new Difference(Kind.SET, field, "", to);
    }

    @Test
    void showsFirstWhatBothHaveChangedAndTicksTheRest() {
        assertTrue(model.hasConflicts());
        assertEquals(List.of("Ada Osei", "changed in both; stays", "Note: mine and more", "Note: theirs"), model.cells(0));
        assertFalse(model.isTicked(0));
        assertTrue(model.isTicked(1) && model.isTicked(2));
        assertEquals(Set.of("3"), model.leftOut());
    }

    @Test
    void bringsOverWhatIsTicked() {
        model.tick(0, true);
        model.tick(1, false);
        assertEquals("will be replaced", model.cells(0).get(1));
        assertEquals("stays as it is", model.cells(1).get(1));
        assertEquals(Set.of("3"), model.chosen(), "the others are brought over unless they have become conflicts since");
        assertEquals(Set.of("1"), model.leftOut());
        model.tickAll(false);
        assertFalse(model.isAnythingTicked());
    }

    @Test
    void tellsOfANewObjectWhatAUserKnowsItBy() {
        assertEquals("Email: deniz@example.org", model.cells(1).get(2));
        assertTrue(model.detail(1).contains("UID"), model.detail(1));
    }
}
