package kith.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.model.KithFactory;
import kith.model.Person;
import kith.store.NetworkException.Reason;

class BackupsTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 12, 12, 0);

    @TempDir
    Path folder;

    private Path network;
    private NetworkStore store;
    private Backups backups;

    @BeforeEach
    void create() throws Exception {
        network = folder.resolve("My friends.kith");
        store = Stores.create(network);
        backups = new Backups(network, Backups.defaultFolder(network));
        add("Amara Osei");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aBackupOfAnOpenNetworkIsANetworkWithAllThatIsCommitted() throws Exception {
        Backup backup = backups.make(percent -> { });
        add("Ben Rossi");
        assertEquals(List.of("Amara Osei"), people(backup.file()));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(backup.file())));
    }

    @Test
    void backupsAreListedWithTheNewestFirst() throws Exception {
        backups.make(NOON, percent -> { });
        backups.make(NOON.plusHours(1), percent -> { });
        Files.writeString(backups.folder().resolve("My friends 2026.kith"), "something else");
        assertEquals(List.of(NOON.plusHours(1), NOON), backups.list().stream().map(Backup::at).toList());
    }

    @Test
    void progressEndsAtAHundred() throws Exception {
        List<Integer> told = new ArrayList<>();
        backups.make(told::add);
        assertEquals(100, told.getLast());
        assertEquals(told.stream().sorted().toList(), told);
    }

    @Test
    void theNewestTenAndTheLastOfEachDayAreKept() {
        List<Backup> all = new ArrayList<>();
        for (int day = 0; day < 60; day++) {
            for (int hour = 0; hour < 3; hour++) {
                all.add(new Backup(Path.of(day + "-" + hour), NOON.minusDays(day).plusHours(hour), 1));
            }
        }
        all.sort(Comparator.comparing(Backup::at).reversed());
        List<Backup> kept = new ArrayList<>(all);
        kept.removeAll(Rotation.surplus(all, LocalDate.of(2026, 3, 12)));
        assertTrue(kept.containsAll(all.subList(0, 10)));
        assertEquals(30, kept.stream().map(backup -> backup.at().toLocalDate()).distinct().count());
        assertEquals(10 + 26, kept.size());
    }

    @Test
    void aNetworkIsBroughtBackAndWhatItWasIsKept() throws Exception {
        Backup backup = backups.make(NOON, percent -> { });
        add("Ben Rossi");
        store.close();
        backups.restore(backup.file(), percent -> { });
        assertEquals(List.of("Amara Osei"), people(network));
        assertEquals(List.of("Amara Osei", "Ben Rossi"), people(backups.list().get(0).file()));
    }

    @Test
    void theBackupThatIsBroughtBackMayBeLetGoByIt() throws Exception {
        for (int day = 40; day > 28; day--) {
            backups.make(LocalDateTime.now().minusDays(day), percent -> { });
        }
        Path oldest = backups.list().getLast().file();
        add("Ben Rossi");
        store.close();
        backups.restore(oldest, percent -> { });
        assertEquals(List.of("Amara Osei"), people(network));
    }

    @Test
    void twoBackupsOfOneSecondAreTwo() throws Exception {
        backups.make(NOON, percent -> { });
        backups.make(NOON, percent -> { });
        assertEquals(2, backups.list().size());
    }

    @Test
    void aNetworkThatIsOpenIsNotBroughtBack() throws Exception {
        Backup backup = backups.make(NOON, percent -> { });
        assertEquals(Reason.IN_USE, reasonOfRestoring(backup.file()));
    }

    @Test
    void whatIsNoNetworkIsNotPutInThePlaceOfOne() throws Exception {
        store.close();
        Path noise = Files.write(folder.resolve("noise.kith"), new byte[5000]);
        assertEquals(Reason.NOT_A_NETWORK, reasonOfRestoring(noise));
        assertEquals(List.of("Amara Osei"), people(network));
    }

    @Test
    void aDamagedNetworkIsPutAsideForItsBackup() throws Exception {
        Backup backup = backups.make(NOON, percent -> { });
        store.close();
        Files.write(network, new byte[5000]);
        backups.restore(backup.file(), percent -> { });
        assertEquals(List.of("Amara Osei"), people(network));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.filter(file -> file.toString().contains(".kith damaged ")).count());
        }
    }

    @Test
    void aBackupThatCannotBeWrittenLeavesNothingBehind() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        Backups elsewhere = new Backups(network, file);
        assertEquals(Reason.INACCESSIBLE,
                assertThrows(NetworkException.class, () -> elsewhere.make(percent -> { })).getReason());
        assertEquals("mine", Files.readString(file));
    }

    private Reason reasonOfRestoring(Path backup) {
        return assertThrows(NetworkException.class, () -> backups.restore(backup, percent -> { })).getReason();
    }

    private void add(String name) throws NetworkException {
        try (Batch batch = store.begin("Add", true)) {
            Person person = KithFactory.eINSTANCE.createPerson();
            person.setId(name);
            person.setFormattedName(name);
            batch.put(person);
            batch.commit();
        }
    }

    private static List<String> people(Path file) throws NetworkException {
        try (NetworkStore read = Stores.openReadOnly(file)) {
            return read.list(PeopleQuery.ALL).rows(0, 9).stream().map(PersonRow::name).toList();
        }
    }
}
