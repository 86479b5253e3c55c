package kith.contacts.internal.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import kith.core.duplicates.Duplicate;
import kith.core.duplicates.PersonMerge.Choice;
import kith.core.duplicates.Reason;
import kith.model.KithPackage.Literals;
import kith.store.Change;
import kith.store.ChangeSet;

class DuplicatesModelTest {

    private static final Duplicate AB = pair("a", "b");
    private static final Duplicate BC = pair("b", "c");
    private static final Duplicate DE = pair("d", "e");

    private final DuplicatesModel model = new DuplicatesModel();

    @Test
    void aPairThatWasToldApartGoesAlone() {
        found(List.of(AB, BC, DE));
        model.decided(AB, null);
        assertEquals(List.of(BC, DE), model.pairs());
        assertEquals(2, model.found());
    }

    @Test
    void withAPersonWhoWasMergedAllTheirPairsGo() {
        found(List.of(AB, BC, DE));
        model.decided(AB, "b");
        assertEquals(List.of(DE), model.pairs());
    }

    @Test
    void thePairOfTheUserComesFirstAndOnce() {
        found(List.of(AB, DE));
        model.ask(pair("e", "d"));
        assertEquals(List.of(pair("e", "d"), AB), model.pairs());
        model.decided(pair("e", "d"), null);
        assertEquals(List.of(AB), model.pairs());
    }

    @Test
    void ofTooManyTheSurestAreShown() {
        found(Collections.nCopies(DuplicatesModel.MOST + 1, AB));
        assertEquals(DuplicatesModel.MOST, model.pairs().size());
        assertEquals(DuplicatesModel.MOST + 1, model.found());
    }

    @Test
    void aSearchThatEndsLeavesThePairInHandAndWhatWasChosen() {
        found(List.of(AB, DE));
        model.hold(DE);
        model.choose(Literals.PERSON__BIRTHDAY, Choice.OTHER);
        Duplicate weighedAnew = new Duplicate("d", "D", "e", "E", 0.6, Set.of(Reason.PHONE));
        found(List.of(BC, AB, weighedAnew));
        assertEquals(Optional.of(weighedAnew), model.inHand());
        assertEquals(Map.of(Literals.PERSON__BIRTHDAY, Choice.OTHER), model.choices());
        assertEquals("d", model.kept());
    }

    @Test
    void whoStaysIsTheSameWhenASearchNamesThePairTheOtherWayRound() {
        found(List.of(DE));
        model.swap();
        found(List.of(pair("e", "d")));
        assertEquals("e", model.kept());
        assertEquals("d", model.other());
    }

    @Test
    void aPairInHandThatIsNotFoundAgainStaysWhileItCanBeDecidedOn() {
        found(List.of(AB, DE));
        model.hold(DE);
        found(List.of(AB, BC));
        assertEquals(List.of(AB, DE, BC), model.pairs());
        assertEquals(Optional.of(DE), model.inHand());
        model.found(List.of(AB, BC), pair -> !pair.isSame(DE));
        assertEquals(List.of(AB, BC), model.pairs());
        assertEquals(Optional.of(BC), model.inHand());
    }

    @Test
    void whatWasChosenForOnePairIsNotChosenForAnother() {
        found(List.of(AB, DE));
        model.choose(Literals.PERSON__BIRTHDAY, Choice.OTHER);
        model.swap();
        model.decided(AB, "a");
        assertEquals(Optional.of(DE), model.inHand());
        assertEquals(Map.of(), model.choices());
        assertEquals("d", model.kept());
    }

    @Test
    void theValueThatWasChosenStaysChosenWhoeverIsToStay() {
        found(List.of(AB));
        model.choose(Literals.PERSON__BIRTHDAY, Choice.OTHER);
        model.choose(Literals.CONTACT__NOTE, Choice.BOTH);
        model.swap();
        assertEquals(Map.of(Literals.PERSON__BIRTHDAY, Choice.KEPT, Literals.CONTACT__NOTE, Choice.BOTH), model.choices());
        assertEquals("b", model.kept());
    }

    @Test
    void thePairOfTheUserIsInHandAlsoAfterTheSearchThatWasUnderWay() {
        found(List.of(AB));
        model.ask(pair("e", "d"));
        found(List.of(AB, BC));
        assertEquals(Optional.of(pair("e", "d")), model.inHand());
    }

    @Test
    void withPeopleWhoAreGoneTheirPairsGoAndTheRestIsOutOfDateUntilTheNextSearch() {
        found(List.of(AB, BC, DE));
        assertTrue(model.changed(new ChangeSet(1, "Delete", List.of(new Change("b", "Person", Change.Kind.REMOVED)))));
        assertEquals(List.of(DE), model.pairs());
        assertEquals(Optional.of(DE), model.inHand());
        assertTrue(model.isStale());
        model.searching();
        found(List.of(DE));
        assertFalse(model.isStale());
    }

    @Test
    void whatWasDecidedWhileASearchWasUnderWayItDoesNotBringBack() {
        found(List.of(AB, DE));
        model.searching();
        model.decided(DE, null);
        model.changed(new ChangeSet(1, "Merge", List.of(new Change("b", "Person", Change.Kind.REMOVED))));
        found(List.of(AB, BC, DE));
        assertEquals(List.of(), model.pairs());
        assertTrue(model.isStale());
        model.searching();
        found(List.of(DE));
        assertEquals(List.of(DE), model.pairs());
        assertFalse(model.isStale());
    }

    @Test
    void aPairThatTheUserHasPutTogetherGoesWithAPersonWhoIsGone() {
        model.ask(AB);
        model.changed(new ChangeSet(1, "Delete", List.of(new Change("a", "Person", Change.Kind.REMOVED))));
        assertEquals(List.of(), model.pairs());
        assertEquals(Optional.empty(), model.inHand());
    }

    @Test
    void whatIsNotAboutPeopleLeavesEverythingUpToDate() {
        found(List.of(AB));
        assertFalse(model.changed(new ChangeSet(1, "Log", List.of(new Change("a", "Interaction", Change.Kind.REMOVED)))));
        assertEquals(List.of(AB), model.pairs());
        assertFalse(model.isStale());
    }

    private void found(List<Duplicate> pairs) {
        model.found(pairs, pair -> true);
    }

    private static Duplicate pair(String one, String other) {
        return new Duplicate(one, one, other, other, 0.9, Set.of(Reason.EMAIL));
    }
}
