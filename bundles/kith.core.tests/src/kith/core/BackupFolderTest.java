package kith.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.core.erase.BackupChoice;
import kith.core.erase.BackupOutcome;
import kith.core.erase.BackupOutcome.State;
import kith.core.erase.ErasureReceipt;
import kith.core.erase.PersonErasure;
import kith.model.KithFactory;
import kith.model.Person;
import kith.store.Backups;
import kith.store.NetworkStore;
import kith.store.Stores;
import kith.store.TemporaryFiles;

/** Backups wherever they are: an erasure finds all of them. */
class BackupFolderTest {

    private static final String NAME = "Quetzalina Vorpalsson";

    @TempDir
    Path folder;

    private Path network;
    private String id;

    @BeforeEach
    void makeNetwork() throws Exception {
        System.setProperty(UserSettings.FILE, folder.resolve("home").resolve("settings.properties").toString());
        network = Files.createDirectories(folder.resolve("networks")).resolve("friends.kith");
        try (Session session = Session.create(network, Runnable::run)) {
            Person person = KithFactory.eINSTANCE.createPerson();
            person.setFormattedName(NAME);
            session.execute("Add", () -> session.create(person));
            id = person.getId();
        }
    }

    @AfterEach
    void forgetSettings() {
        System.clearProperty(UserSettings.FILE);
    }

    @Test
    void keepsTheChoiceReadableByTheOwnerAlone() throws Exception {
        assertEquals("", BackupFolder.chosen());
        Path chosen = folder.resolve("B\u00fccher & Co");
        BackupFolder.choose(chosen.toString());
        assertEquals(chosen.toString(), BackupFolder.chosen());
        assertEquals(chosen.resolve("friends backups"), BackupFolder.of(network).folder());
        Path settings = UserSettings.ofUser().file();
        assertEquals("[OWNER_READ, OWNER_WRITE]", Files.getPosixFilePermissions(settings).stream().sorted().toList().toString());
        assertEquals(3, Files.getPosixFilePermissions(settings.getParent()).size());
        BackupFolder.choose("");
        assertEquals("", BackupFolder.chosen());
        assertEquals(Backups.defaultFolder(network), BackupFolder.of(network).folder());
    }

    @Test
    void erasesFromFoldersThatAreAndWereChosen() throws Exception {
        backup();
        for (String chosen : List.of("first", "second", "")) {
            BackupFolder.choose(chosen.isEmpty() ? "" : folder.resolve(chosen).toString());
            backup();
        }
        assertEquals(4, erase(network).backups().size());
        assertNothingIsLeft();
    }

    @Test
    void erasesFromBackupsOfAFormerName() throws Exception {
        backup();
        Path renamed = Files.move(network, network.resolveSibling("people.kith"));
        network = renamed;
        backup();
        assertEquals(2, erase(network).backups().size());
        assertNothingIsLeft();
    }

    @Test
    void leavesTheBackupsOfAnotherNetworkAlone() throws Exception {
        backup();
        Path other = network.resolveSibling("other.kith");
        Stores.copy(network, other, percent -> { });
        Path kept = BackupFolder.of(other).make(percent -> { }).file();
        assertEquals(1, erase(network).backups().size());
        assertTrue(bytes(kept).contains("Quetzalina"));
        assertTrue(bytes(other).contains("Quetzalina"));
    }

    @Test
    void erasesThroughSymbolicLinks() throws Exception {
        backup();
        Path link = Files.createSymbolicLink(Files.createDirectories(folder.resolve("desk")).resolve("link.kith"), network);
        // As versions before this one did.
        new Backups(link, link.resolveSibling("link backups")).make(percent -> { });
        assertEquals(Backups.defaultFolder(network), BackupFolder.of(link).folder());
        assertEquals(2, erase(link).backups().size());
        assertNothingIsLeft();
    }

    @Test
    void erasesFromBackupsOfAnotherNameOfTheSameFile() throws Exception {
        Path other = network.resolveSibling("twin.kith");
        Files.createLink(other, network);
        new Backups(other, other.resolveSibling("twin backups")).make(percent -> { });
        assertEquals(1, erase(network).backups().size());
        Files.delete(other);
        assertNothingIsLeft();
    }

    @Test
    void deletesWhatKilledProcessesHaveLeft() throws Exception {
        BackupFolder.choose(folder.resolve("chosen").toString());
        Path backup = backup();
        long ended = new ProcessBuilder("true").start().onExit().get().pid();
        String host = TemporaryFiles.beside(network).getFileName().toString().replaceAll(".*@|\\.kith-tmp$", "");
        List<Path> left = new ArrayList<>();
        for (Path place : List.of(backup.getParent(), network.getParent())) {
            left.add(Files.copy(network, place.resolve(".friends.kith.abc123." + ended + "@" + host + ".kith-tmp")));
        }
        ErasureReceipt receipt = erase(network);
        // What is beside the network is swept when it is opened already.
        assertEquals(List.of(left.get(0)), receipt.swept());
        assertNothingIsLeft();
    }

    @Test
    void tellsOfFilesThatWerePutAside() throws Exception {
        Path aside = Files.copy(network, network.resolveSibling("friends.kith damaged 2026-01-01 00.00.00"));
        Path log = Files.writeString(network.resolveSibling("friends.kith-wal of another file 2026"), "..." + id + "..." + NAME);
        Files.writeString(network.resolveSibling("friends.kith-wal of nobody"), "...");
        ErasureReceipt receipt = erase(network);
        assertEquals(Map.of(aside, State.REWRITTEN, log, State.FAILED), receipt.backups().stream()
                .collect(Collectors.toMap(BackupOutcome::file, BackupOutcome::state)));
        assertFalse(receipt.isComplete());
    }

    @Test
    void erasesFromCopiesThatSessionsSavedAndLeavesCopiesOfTheUser() throws Exception {
        Path saved = Files.copy(network, network.resolveSibling("friends (session of 2026-11-30 23.09.21).kith"));
        Files.copy(network, network.resolveSibling("friends (copy).kith"));
        assertEquals(Map.of(saved, State.REWRITTEN), erase(network).backups().stream()
                .collect(Collectors.toMap(BackupOutcome::file, BackupOutcome::state)));
    }

    @Test
    void erasesFromWhatWasPutAsideUnderAFormerName() throws Exception {
        Path saved = Files.copy(network, network.resolveSibling("old (session of 2026-11-30 23.09.21).kith"));
        Path damaged = Files.copy(network, network.resolveSibling("old.kith damaged 2026-01-01 00.00.00"));
        Path log = Files.writeString(network.resolveSibling("old.kith-wal of another file 2026"), "..." + id + "..." + NAME);
        assertEquals(Map.of(saved, State.REWRITTEN, damaged, State.REWRITTEN, log, State.FAILED), erase(network).backups().stream()
                .collect(Collectors.toMap(BackupOutcome::file, BackupOutcome::state)));
    }

    @Test
    void leavesWhatWasPutAsideOfAnotherNetworkAlone() throws Exception {
        Path other = network.resolveSibling("other.kith");
        Stores.copy(network, other, percent -> { });
        Files.copy(network, network.resolveSibling("other (session of 2026-11-30 23.09.21).kith"));
        Files.copy(network, network.resolveSibling("other.kith damaged 2026-01-01 00.00.00"));
        assertEquals(List.of(), erase(network).backups());
    }

    private Path backup() throws Exception {
        // Two of one second have two names.
        return BackupFolder.of(network).make(percent -> { }).file();
    }

    private ErasureReceipt erase(Path file) throws Exception {
        try (NetworkStore store = Stores.open(file)) {
            return PersonErasure.run(store::erase, PersonErasure.plan(store, id, BackupFolder.all(file)).orElseThrow(), true,
                    BackupChoice.REWRITE, Instant.now());
        }
    }

    private void assertNothingIsLeft() throws Exception {
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(bytes(file).contains("Quetzalina") || bytes(file).contains("Vorpalsson"), file.toString());
            }
        }
    }

    private static String bytes(Path file) throws Exception {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }
}
