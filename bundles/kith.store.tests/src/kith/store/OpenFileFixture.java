package kith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import kith.model.Person;

/** A network that is open, of which another computer has another version, for tests of what other programs do to its file. */
abstract class OpenFileFixture extends SmallObjects {

    @TempDir
    Path folder;

    Path file;
    Path other;
    byte[] otherContent;
    NetworkStore store;

    @BeforeEach
    void openANetworkOfWhichAnotherComputerHasAnotherVersion() throws Exception {
        file = folder.resolve("a.kith");
        try (NetworkStore made = Stores.create(file)) {
            add(made, "Amara Osei");
        }
        other = folder.resolve("other.kith");
        Files.copy(file, other);
        try (NetworkStore there = Stores.open(other)) {
            add(there, "Ben Rossi");
        }
        otherContent = Files.readAllBytes(other);
        store = Stores.open(file);
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** Says where the file differs, and not how. */
    void assertUntouched(byte[] content) throws IOException {
        assertThat(Arrays.mismatch(Files.readAllBytes(file), content)).as("first byte that differs").isEqualTo(-1);
    }

    void replace() throws IOException {
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    NetworkException refusal() {
        return catchThrowableOfType(NetworkException.class, () -> add(store, "Refused"));
    }

    void add(NetworkStore to, String name) throws NetworkException {
        try (Batch batch = to.begin("Add", true)) {
            batch.put(person(name));
            batch.commit();
        }
    }

    /** Waits until the log is in the file, so that what is committed before and what comes after are in different places. */
    void awaitCheckpoint() throws Exception {
        Thread.sleep(4000);
    }

    static void put(NetworkStore to, Person person) throws NetworkException {
        try (Batch batch = to.begin("Put", true)) {
            batch.put(person);
            batch.commit();
        }
    }

    List<String> beside() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).filter(name -> !name.equals("other.kith")).toList();
        }
    }

    static List<String> names(NetworkStore network) {
        return List.copyOf(new TreeSet<>(network.list(PeopleQuery.ALL).rows(0, 99).stream().map(PersonRow::name).toList()));
    }

    static List<String> people(Path network) throws NetworkException {
        try (NetworkStore opened = Stores.open(network)) {
            assertThat(opened.check()).isEmpty();
            return names(opened);
        }
    }
}
