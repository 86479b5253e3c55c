package kith.store.internal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kith.model.KithFactory;
import kith.model.Person;
import kith.store.Batch;
import kith.store.NetworkStore;
import kith.store.Stores;

/** Reads of the bytes of a network that this process has open, which must not drop the locks of SQLite. */
class OpenFilesTest {

    /** Ways in which this process reads the bytes of the file of a network. */
    private static final Map<String, Reading> READINGS = Map.of(
            "recovery", (file, other) -> Stores.recover(file, other),
            "recognition", (file, other) -> NetworkRecognizer.wasNetwork(file),
            "search for bytes", (file, other) -> {
                try (InputStream in = Stores.newInputStream(file)) {
                    in.transferTo(Files.newOutputStream(other));
                }
            });

    @TempDir
    private Path folder;

    private Path file;

    /** A way to read a file. */
    private interface Reading {

        void run(Path file, Path other) throws Exception;
    }

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("n.kith");
    }

    @ParameterizedTest
    @ValueSource(strings = { "recovery", "recognition", "search for bytes" })
    void keepsTheLockThatOtherProcessesSee(String reading) throws Exception {
        try (NetworkStore store = Stores.create(file)) {
            put(store);
            READINGS.get(reading).run(file, folder.resolve("other.kith"));
            assertThat(LockProbe.isLocked(file)).isTrue();
            put(store);
            assertThat(LockProbe.isLocked(file)).isTrue();
        }
        assertThat(LockProbe.isLocked(file)).isFalse();
    }

    @Test
    void recoversTheLastChangesOfANetworkThatIsOpen() throws Exception {
        Path other = folder.resolve("other.kith");
        try (NetworkStore store = Stores.create(file)) {
            String person = put(store);
            assertThat(Stores.recover(file, other).objects()).isEqualTo(1);
            try (NetworkStore recovered = Stores.openReadOnly(other)) {
                assertThat(recovered.ids("Person")).containsExactly(person);
            }
        }
    }

    @Test
    void readsTheSameBytesAgainAndAtOnce() throws Exception {
        try (NetworkStore store = Stores.create(file)) {
            byte[] bytes = bytes();
            assertThat(Arrays.copyOf(bytes, 15)).isEqualTo("SQLite format 3".getBytes());
            try (InputStream one = Stores.newInputStream(file); InputStream other = Stores.newInputStream(file)) {
                assertThat(one.readNBytes(100)).isEqualTo(other.readNBytes(100)).isEqualTo(Arrays.copyOf(bytes, 100));
                assertThat(one.read()).isEqualTo(other.read());
            }
        }
        assertThat(bytes()).hasSize((int) Files.size(file));
    }

    @Test
    void refusesANetworkThatIsOpenUnderAnyName() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link.jpg"), file);
        try (NetworkStore store = Stores.create(file)) {
            Path second = Files.createLink(folder.resolve("second.jpg"), file);
            for (Path name : List.of(file, link, second, folder.resolve("n.kith-wal"), folder.resolve("n.kith-shm"),
                    folder.resolve("n.kith-lock"))) {
                assertThatThrownBy(() -> Stores.requireNotOpen(name)).isInstanceOf(IOException.class)
                        .hasMessageContaining(name.getFileName().toString()).hasMessageContaining("network that is open here");
            }
            assertThatCode(() -> Stores.requireNotOpen(folder.resolve("n.kith.jpg"))).doesNotThrowAnyException();
            assertThatCode(() -> Stores.requireNotOpen(folder)).doesNotThrowAnyException();
        }
        assertThatCode(() -> Stores.requireNotOpen(file)).doesNotThrowAnyException();
    }

    @Test
    void refusesANetworkAsLongAsOneOfTwoReadersHasItOpen() throws Exception {
        Stores.create(file).close();
        try (NetworkStore one = Stores.openReadOnly(file)) {
            Stores.openReadOnly(file).close();
            assertThatThrownBy(() -> Stores.requireNotOpen(file)).isInstanceOf(IOException.class);
        }
        assertThatCode(() -> Stores.requireNotOpen(file)).doesNotThrowAnyException();
    }

    private byte[] bytes() throws IOException {
        try (InputStream in = Stores.newInputStream(file)) {
            return in.readAllBytes();
        }
    }

    private static String put(NetworkStore store) throws Exception {
        Person person = KithFactory.eINSTANCE.createPerson();
        person.setId(UUID.randomUUID().toString());
        try (Batch batch = store.begin("Add", true)) {
            batch.put(person);
            batch.commit();
        }
        return person.getId();
    }
}
