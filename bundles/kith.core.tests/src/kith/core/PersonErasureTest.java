package kith.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import kith.core.duplicates.PersonMerge;
import kith.core.duplicates.PersonMerge.Choice;
import kith.core.erase.BackupChoice;
import kith.core.erase.BackupOutcome;
import kith.core.erase.BackupOutcome.State;
import kith.core.erase.ErasurePlan;
import kith.core.erase.ErasureReceipt;
import kith.core.erase.PersonErasure;
import kith.core.history.Restore;
import kith.model.Interaction;
import kith.model.KithPackage.Literals;
import kith.model.Person;
import kith.model.SmartList;
import kith.store.Backup;
import kith.store.Backups;
import kith.store.History;
import kith.store.Stores;

/** A person is erased from the network and from what was kept of it. */
class PersonErasureTest extends SessionFixture {

    private static final String NAME = "Quetzalina Vorpalsson";

    @Test
    void thePlanSaysWhatGoesAndWhatStays() throws Exception {
        Person person = person(NAME);
        Interaction alone = call(person);
        Interaction shared = call(person);
        session.execute("Add", () -> {
            shared.getParticipants().add(session.create(named("Ben")));
            shared.setNote("quetzalina vorpalsson was late");
            SmartList list = session.create(MODEL.createSmartList());
            list.setQuery("with:\"" + NAME + "\"");
        });
        ErasurePlan plan = plan(person.getId(), List.of()).orElseThrow();
        assertEquals(NAME, plan.name());
        assertEquals(List.of(EntityRef.of(alone)), plan.alone().stream().map(each -> each.ref()).toList());
        assertEquals(1, plan.others());
        assertEquals(1, plan.states());
        assertEquals(List.of("Interaction", "SmartList"), plan.mentions().stream().map(each -> each.ref().type()).sorted().toList());
    }

    @Test
    void somebodyOfTheSameNameIsNoMentionAndStays() throws Exception {
        Person person = person(NAME);
        Person other = person(NAME);
        ErasurePlan plan = plan(person.getId(), List.of()).orElseThrow();
        assertEquals(List.of(), plan.mentions());
        run(plan, false, BackupChoice.KEEP);
        assertEquals(List.of(NAME), names());
        assertTrue(session.find(Person.class, other.getId()).isPresent());
    }

    @Test
    void whatIsInMemoryFollows() throws Exception {
        Person person = person(NAME);
        Interaction call = call(person);
        session.execute("Add", () -> call.getParticipants().add(session.create(named("Ben"))));
        heard.clear();
        run(plan(person.getId(), List.of()).orElseThrow(), false, BackupChoice.KEEP);
        assertEquals(1, call.getParticipants().size());
        assertTrue(session.find(Person.class, person.getId()).isEmpty());
        assertEquals(1, heard.size());
        assertEquals(List.of("Ben"), names());
    }

    @Test
    void itIsNotUndoneAndStepsBeforeItAreUndoneWithoutThem() throws Exception {
        Person ben = person("Ben");
        Person person = person(NAME);
        Interaction call = call(person);
        session.execute("Change", () -> call.getParticipants().add(ben));
        run(plan(person.getId(), List.of()).orElseThrow(), false, BackupChoice.KEEP);
        assertEquals(Optional.of("Change"), session.undoLabel());
        session.undo();
        assertEquals(List.of(), call.getParticipants());
        session.undo();
        session.undo();
        assertEquals(List.of(), names());
        assertEquals(Optional.empty(), session.undoLabel());
        session.redo();
        assertEquals(List.of("Ben"), names());
    }

    @Test
    void whatWasWithThemAloneGoesIfTheUserWants() throws Exception {
        Person person = person(NAME);
        call(person);
        ErasureReceipt receipt = run(plan(person.getId(), List.of()).orElseThrow(), true, BackupChoice.KEEP);
        assertEquals(0, session.getStore().count("Interaction"));
        assertEquals(2, receipt.objects());
        assertEquals(0, session.getStore().history().size());
    }

    @Test
    void erasesWhatWasRemovedBeforeWithItsLabels() throws Exception {
        Person person = person(NAME);
        Person ben = person("Ben");
        session.execute("Log Vanishnote", () -> {
            Interaction call = session.create(MODEL.createInteraction());
            call.setSubject("Vanishnote");
            call.getParticipants().add(person);
            ben.setNote("changed with it");
        });
        session.undo();
        session.redo();
        session.execute("Remove Vanishnote", () -> session.getStore().ids("Interaction")
                .forEach(id -> session.remove(session.find(Interaction.class, id).orElseThrow())));
        ErasurePlan plan = plan(person.getId(), List.of()).orElseThrow();
        assertEquals(List.of("Vanishnote"), plan.alone().stream().map(each -> each.title()).toList());
        run(plan, true, BackupChoice.KEEP);
        session.close();
        assertFalse(bytes(session.getFile()).contains("Vanishnote"));
        assertFalse(bytes(session.getFile()).contains("Quetzalina"));
    }

    @Test
    void backupsThatHoldThemAreNamed() throws Exception {
        Backups backups = backups();
        backup(backups);
        Person person = person(NAME);
        Path holding = backup(backups);
        Files.writeString(backups.folder().resolve("network 2020-01-01 00.00.00.kith"), "no network");
        List<BackupOutcome> found = plan(person.getId(), List.of(backups)).orElseThrow().backups();
        assertEquals(List.of(State.HOLDS, State.UNREADABLE), found.stream().map(BackupOutcome::state).toList());
        assertEquals(holding, found.getFirst().file());
    }

    @Test
    void theyAreErasedFromBackupsToo() throws Exception {
        Person person = person(NAME);
        call(person);
        Backups backups = backups();
        Path file = backup(backups);
        assertTrue(bytes(file).contains("Quetzalina"));
        ErasureReceipt receipt = run(plan(person.getId(), List.of(backups)).orElseThrow(), true, BackupChoice.REWRITE);
        assertEquals(State.REWRITTEN, receipt.backups().getFirst().state());
        assertTrue(receipt.isComplete());
        assertFalse(bytes(file).toLowerCase().contains("quetzalina"));
        assertEquals(1, backups.list().size());
        try (var store = Stores.openReadOnly(file)) {
            assertEquals(0, store.count("Person") + store.count("Interaction"));
        }
        assertEquals(Optional.empty(), plan(person.getId(), List.of(backups)));
    }

    @Test
    void aBackupThatIsMadeWhileTheUserThinksIsErasedFromToo() throws Exception {
        Person person = person(NAME);
        Backups backups = backups();
        backup(backups);
        ErasurePlan plan = plan(person.getId(), List.of(backups)).orElseThrow();
        Path later = folder.resolve("backups").resolve("network 2026-03-02 00.00.00.kith");
        Stores.copy(session.getFile(), later, percent -> { });
        ErasureReceipt receipt = run(plan, false, BackupChoice.REWRITE);
        assertEquals(List.of(State.REWRITTEN, State.REWRITTEN), receipt.backups().stream().map(BackupOutcome::state).toList());
        assertFalse(bytes(later).contains("Quetzalina"));
    }

    @Test
    void aBackupWithOtherFilesBesideItIsErasedFromAllTheSame() throws Exception {
        Person person = person(NAME);
        Backups backups = backups();
        Path file = backup(backups);
        Path beside = Files.createDirectories(Backups.defaultFolder(file)).resolve("notes.txt");
        Files.writeString(beside, "mine");
        assertTrue(run(plan(person.getId(), List.of(backups)).orElseThrow(), false, BackupChoice.REWRITE).isComplete());
        assertTrue(Files.exists(beside));
    }

    @Test
    void backupsAreDeletedIfTheUserWants() throws Exception {
        Person person = person(NAME);
        Backups backups = backups();
        backup(backups);
        run(plan(person.getId(), List.of(backups)).orElseThrow(), false, BackupChoice.DELETE);
        assertEquals(List.of(), backups.list());
    }

    @Test
    void backupsThatAreKeptCanBeSeenToLater() throws Exception {
        Person person = person(NAME);
        Backups backups = backups();
        backup(backups);
        ErasureReceipt receipt = run(plan(person.getId(), List.of(backups)).orElseThrow(), false, BackupChoice.KEEP);
        assertFalse(receipt.isComplete());
        ErasurePlan again = plan(person.getId(), List.of(backups)).orElseThrow();
        assertEquals("", again.name());
        assertTrue(run(again, false, BackupChoice.REWRITE).isComplete());
    }

    @Test
    void theReceiptSaysWhoWhatAndWhen() throws Exception {
        Person person = person(NAME);
        Backups backups = backups();
        Path kept = backup(backups);
        String text = run(plan(person.getId(), List.of(backups)).orElseThrow(), false, BackupChoice.KEEP).text(ZoneOffset.UTC);
        assertTrue(text.contains(person.getId()), text);
        assertTrue(text.contains("2026-03-01T12:00:00Z"), text);
        assertTrue(text.contains(kept + ": holds the person"), text);
        assertTrue(text.contains("Name: " + NAME), text);
    }

    @Test
    void whoWasMergedIntoThemGoesTooAndThePlanSaysSo() throws Exception {
        Person person = person("Ada Osei");
        Person other = person(NAME);
        String otherId = other.getId();
        call(other);
        Backups backups = backups();
        Path file = backup(backups);
        PersonMerge.run(session, person.getId(), otherId, Map.of(Literals.PERSON__FORMATTED_NAME, Choice.KEPT));
        ErasurePlan plan = plan(person.getId(), List.of(backups)).orElseThrow();
        assertEquals(List.of(NAME), plan.merged().stream().map(each -> each.title()).toList());
        ErasureReceipt receipt = run(plan, true, BackupChoice.REWRITE);
        assertTrue(receipt.isComplete());
        assertEquals(List.of(otherId), receipt.merged());
        assertTrue(receipt.text(ZoneOffset.UTC).contains(otherId));
        assertEquals(Map.of(), session.getStore().history().removed("Person"));
        assertEquals(Optional.empty(), session.undoLabel());
        assertEquals(0, session.getStore().count("Interaction"));
        session.close();
        assertFalse(bytes(session.getFile()).contains("Quetzalina"));
        assertFalse(bytes(file).contains("Quetzalina"));
        try (var store = Stores.openReadOnly(file)) {
            assertEquals(0, store.count("Person") + store.count("Interaction"));
        }
    }

    @Test
    void undoDoesNotBringBackWhoWasMergedIntoThem() throws Exception {
        Person ben = person("Ben");
        Person person = person("Ada Osei");
        Person other = person(NAME);
        Interaction call = call(other);
        session.execute("Change", () -> call.getParticipants().add(ben));
        PersonMerge.run(session, person.getId(), other.getId(), Map.of());
        run(plan(person.getId(), List.of()).orElseThrow(), false, BackupChoice.KEEP);
        while (session.undoLabel().isPresent() && session.getStore().count("Person") > 0) {
            session.undo();
            assertFalse(names().contains(NAME));
        }
    }

    @Test
    void goingBackToWhatThePersonWasBeforeDoesNotHideWhoWasMerged() throws Exception {
        Person person = person("Ada Osei");
        Person other = person(NAME);
        long before = session.getStore().history().entries(person.getId(), History.NEWEST, 1).getFirst().transaction();
        PersonMerge.run(session, person.getId(), other.getId(), Map.of(Literals.PERSON__FORMATTED_NAME, Choice.OTHER));
        Restore.run(session, person.getId(), before);
        assertEquals(1, plan(person.getId(), List.of()).orElseThrow().merged().size());
    }

    @Test
    void whoWasMergedIntoThemAndTakenOutAgainStays() throws Exception {
        Person person = person("Ada Osei");
        Person other = person(NAME);
        PersonMerge.run(session, person.getId(), other.getId(), Map.of());
        session.undo();
        ErasurePlan plan = plan(person.getId(), List.of()).orElseThrow();
        assertEquals(List.of(), plan.merged());
        run(plan, false, BackupChoice.KEEP);
        assertEquals(List.of(NAME), names());
    }

    @Test
    void onlyPeopleAreErased() throws Exception {
        assertEquals(Optional.empty(), plan(call(person("Ben")).getId(), List.of()));
        assertEquals(Optional.empty(), plan("nobody", List.of()));
    }

    @Test
    void nothingIsErasedInsideACommand() throws Exception {
        Person person = person(NAME);
        session.execute("Try", () -> org.junit.jupiter.api.Assertions.assertThrows(IllegalStateException.class,
                () -> session.erase(List.of(person.getId()))));
        assertEquals(List.of(NAME), names());
    }

    private Optional<ErasurePlan> plan(String id, List<Backups> backups) {
        return PersonErasure.plan(session.getStore(), id, backups);
    }

    private ErasureReceipt run(ErasurePlan plan, boolean alone, BackupChoice choice) throws Exception {
        return PersonErasure.run(session::erase, plan, alone, choice, NOON);
    }

    private Backups backups() {
        return new Backups(session.getFile(), folder.resolve("backups"));
    }

    private static Path backup(Backups backups) throws Exception {
        Backup backup = backups.make(percent -> { });
        return backup.file();
    }

    private static String bytes(Path file) throws Exception {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }
}
