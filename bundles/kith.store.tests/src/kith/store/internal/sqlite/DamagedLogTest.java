package kith.store.internal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.model.KithFactory;
import kith.model.Person;
import kith.store.Batch;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Recovery;
import kith.store.Stores;

/** Logs that were damaged after the process that wrote them was killed. */
class DamagedLogTest {

    private static final int PEOPLE = 8;
    private static final int HEADER = 32;
    private static final int FRAME = 4096 + 24;

    @TempDir
    Path folder;

    @Test
    void aSoundLogAndOneThatEndsInAFrameAreNotTold() throws Exception {
        Path file = killed();
        assertThat(DamagedLog.find(file, true)).isEmpty();
        Path log = folder.resolve("killed.kith-wal");
        byte[] bytes = Files.readAllBytes(log);
        for (int cut : new int[] { 1, 100, 4096, 4097, FRAME, FRAME + 5 }) {
            Files.write(log, Arrays.copyOf(bytes, bytes.length - cut));
            assertThat(DamagedLog.find(file, true)).isEmpty();
        }
        // A frame of which the header was written and the rest not, over an older one.
        byte[] torn = bytes.clone();
        Arrays.fill(torn, torn.length - 4096, torn.length, (byte) 1);
        Files.write(log, torn);
        assertThat(DamagedLog.find(file, true)).isEmpty();
    }

    @Test
    void changesAfterADamagedFrameAreToldAndRecovered() throws Exception {
        Path file = killed();
        Path log = folder.resolve("killed.kith-wal");
        byte[] bytes = Files.readAllBytes(log);
        int frames = (bytes.length - HEADER) / FRAME;
        bytes[HEADER + frames / 2 * FRAME + 300] ^= 1;
        Files.write(log, bytes);
        try (NetworkStore store = Stores.openToLook(file)) {
            assertThat(store.lostChanges()).hasValueSatisfying(said -> assertThat(said).contains("may be missing"));
            assertThat(store.count("Person")).isLessThan(PEOPLE);
        }
        assertThat(Files.readAllBytes(log)).isEqualTo(bytes);
        recovered(file, "first.kith");
        try (NetworkStore store = Stores.open(file)) {
            assertThat(store.check()).anyMatch(said -> said.contains("may be missing"));
        }
        // The log is gone by now; the one that was kept serves.
        recovered(file, "second.kith");
    }

    @Test
    void aLogWithADamagedBeginningIsToldAndRecovered() throws Exception {
        Path file = killed();
        Path log = folder.resolve("killed.kith-wal");
        byte[] bytes = Files.readAllBytes(log);
        bytes[17] ^= 1;
        Files.write(log, bytes);
        assertThat(DamagedLog.find(file, false)).isPresent();
        recovered(file, "saved.kith");
    }

    @Test
    void nothingIsWrittenWhereADamagedLogCannotBeKept() throws Exception {
        Path killed = killed();
        Path file = folder.resolve("n".repeat(230) + ".kith");
        byte[] bytes = Files.readAllBytes(folder.resolve("killed.kith-wal"));
        bytes[HEADER + (bytes.length - HEADER) / FRAME / 2 * FRAME + 300] ^= 1;
        Files.copy(killed, file);
        Path log = Files.write(folder.resolve(file.getFileName() + "-wal"), bytes);
        assertThatThrownBy(() -> Stores.open(file).close()).isInstanceOf(NetworkException.class);
        assertThat(Files.readAllBytes(log)).isEqualTo(bytes);
        try (NetworkStore store = Stores.openToLook(file)) {
            assertThat(store.lostChanges()).isPresent();
        }
    }

    private void recovered(Path file, String name) throws NetworkException {
        Recovery recovery = Stores.recover(file, folder.resolve(name));
        assertThat(recovery.objects()).isGreaterThanOrEqualTo(PEOPLE - 1);
        try (NetworkStore store = Stores.openReadOnly(folder.resolve(name))) {
            Person last = (Person) store.load("id" + (PEOPLE - 1)).orElseThrow();
            assertThat(last.getFormattedName()).isEqualTo("Person " + (PEOPLE - 1));
        }
    }

    /** Returns a copy of what a process has written, as it is when that is killed. */
    private Path killed() throws NetworkException, IOException {
        Path file = folder.resolve("n.kith");
        try (NetworkStore store = Stores.create(file)) {
            for (int i = 0; i < PEOPLE; i++) {
                try (Batch batch = store.begin("Add", true)) {
                    Person person = KithFactory.eINSTANCE.createPerson();
                    person.setId("id" + i);
                    person.setFormattedName("Person " + i);
                    batch.put(person);
                    batch.commit();
                }
            }
            for (String suffix : List.of("", "-wal", "-lock")) {
                Files.copy(folder.resolve("n.kith" + suffix), folder.resolve("killed.kith" + suffix));
            }
        }
        return folder.resolve("killed.kith");
    }
}
