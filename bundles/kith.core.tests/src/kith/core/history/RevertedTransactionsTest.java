package kith.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.core.Session;
import kith.model.KithFactory;
import kith.model.Person;
import kith.store.HistoryEntry;
import kith.store.Occasion.Kind;

class RevertedTransactionsTest {

    @TempDir
    private Path folder;

    private Session session;
    private long step;

    @BeforeEach
    void addAPerson() throws Exception {
        session = Session.create(folder.resolve("network.kith"), Runnable::run);
        Person person = KithFactory.eINSTANCE.createPerson();
        person.setFormattedName("Amara Osei");
        session.execute("Add Amara", () -> session.create(person));
        step = newest().transaction();
        Person other = KithFactory.eINSTANCE.createPerson();
        other.setFormattedName("Ben Rossi");
        session.execute("Add Ben", () -> session.create(other));
    }

    @AfterEach
    void close() {
        session.close();
    }

    private HistoryEntry newest() {
        return session.getStore().history().entries(Long.MAX_VALUE, 1).getFirst();
    }

    private Optional<Kind> kind(long transaction) {
        return RevertedTransactions.find(session.getStore().history(), transaction).map(by -> by.occasion().kind());
    }

    @Test
    void knowsAStepThatHolds() {
        assertEquals(Optional.empty(), kind(step));
    }

    @Test
    void followsUndoAndRedoToWhatHoldsInTheEnd() throws Exception {
        session.undo();
        session.undo();
        assertEquals(Optional.of(Kind.UNDO), kind(step));
        session.redo();
        assertEquals(Optional.empty(), kind(step));
        session.undo();
        assertEquals(Optional.of(Kind.UNDO), kind(step));
    }

    @Test
    void knowsAStepThatWasTakenBackAndThatThisWasUndone() throws Exception {
        TakeBack.run(session, step);
        assertEquals(Optional.of(Kind.DO), kind(step));
        assertTrue(TakeBack.preview(session, step).stream().allMatch(each -> each.outcome() == Reversal.Outcome.KEPT));
        session.undo();
        assertEquals(Optional.empty(), kind(step));
        assertEquals(List.of(), session.check());
    }
}
