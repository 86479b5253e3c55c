package kith.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

import kith.core.brief.BriefSubject;
import kith.model.Person;
import kith.store.Batch;
import kith.store.NetworkStore;
import kith.store.Occasion;

/** The store that plug-ins are handed answers, and refuses what only the session may do. */
class SessionStoreTest extends SessionFixture {

    @Test
    void refusesToBeChangedPastTheSession() throws Exception {
        Person amara = person("Amara Osei");
        NetworkStore handed = session.getStore();
        refused(() -> handed.begin("Change", true));
        refused(() -> handed.begin(Occasion.of("Change", "")));
        refused(() -> handed.erase(Set.of(amara.getId())));
        refused(handed::check);
        refused(handed::close);
        refused(() -> handed.onContactsCome(people -> { }));
        assertEquals(List.of("Amara Osei"), names());
        assertEquals(List.of(), handed.verify());
    }

    @Test
    void refusesThePlugInWhoseChangeTheNextCommandWouldLose() throws Exception {
        Person amara = person("Amara Osei");
        refused(() -> {
            try (Batch batch = session.getStore().begin("Past the session", false)) {
                Person stored = (Person) batch.load(amara.getId());
                stored.setPronouns("she");
                batch.put(stored);
                batch.commit();
            }
        });
        session.execute("Change past nobody", () -> amara.setPronouns("she"));
        session.execute("Rename", () -> amara.setFormattedName("Amara Mensah"));
        assertEquals("she", ((Person) session.getStore().load(amara.getId()).orElseThrow()).getPronouns());
        session.undo();
        assertEquals(Optional.of("Change past nobody"), session.undoLabel());
    }

    @Test
    void handsTheSameViewToEverybody() throws Exception {
        assertSame(session.getStore(), session.getStore());
        BriefSubject subject = new BriefSubject(store, person("Amara Osei"), ZonedDateTime.now());
        refused(() -> subject.store().begin("Change", true));
    }

    @Test
    void triesABatchAndTakesItBack() throws Exception {
        Person amara = person("Amara Osei");
        session.tryBatch(session.occasion("Try"), batch -> batch.remove(amara.getId()));
        assertEquals(List.of("Amara Osei"), names());
        assertEquals(Optional.of("Add"), session.undoLabel());
    }

    private static void refused(Executable change) {
        String message = assertThrows(UnsupportedOperationException.class, change).getMessage();
        assertTrue(message.contains("Session.execute"), message);
    }
}
