package kith.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import kith.store.Change.Kind;

class ChangeSetTest {

    @Test
    void tellsOfEachObjectOnceWhenCombined() {
        ChangeSet first = changes(1, "First", change("a", Kind.ADDED), change("b", Kind.CHANGED), change("c", Kind.REMOVED));
        ChangeSet second = changes(2, "Second", change("a", Kind.CHANGED), change("b", Kind.REMOVED), change("c", Kind.ADDED),
                change("d", Kind.ADDED));
        assertEquals(changes(2, "Second", change("a", Kind.ADDED), change("b", Kind.REMOVED), change("c", Kind.CHANGED),
                change("d", Kind.ADDED)), ChangeSet.of(List.of(first, second)));
    }

    @Test
    void isRemovedWhatWasAddedAndRemoved() {
        assertEquals(changes(2, "Undo", change("a", Kind.REMOVED)),
                ChangeSet.of(List.of(changes(1, "Add", change("a", Kind.ADDED)), changes(2, "Undo", change("a", Kind.REMOVED)))));
    }

    private static Change change(String id, Kind kind) {
        return new Change(id, "Person", kind);
    }

    private static ChangeSet changes(long transaction, String label, Change... changes) {
        return new ChangeSet(transaction, label, List.of(changes));
    }
}
