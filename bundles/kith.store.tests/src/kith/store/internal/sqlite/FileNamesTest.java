package kith.store.internal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kith.model.KithFactory;
import kith.model.Person;
import kith.store.Backups;
import kith.store.Batch;
import kith.store.NetworkStore;
import kith.store.Stores;

/** Names of files that mean something to SQLite, its driver or a shell: here they are names only. */
class FileNamesTest {

    @TempDir
    Path folder;

    static Stream<String> names() {
        return Stream.of("quest?mode=ro&x=1", "q?journal_mode=off", "?", "??", "a?cache=private&vfs=memdb", "hash#tag", "100%",
                "%41%00", "a%3Fb", "semi;colon", "file:x", "file:memory", ":memory:", "mode=memory", "resource:x", "a b  c", "'q'",
                "\"q\"", "a\\b", "a\nb", "a\tb", "Müller", "M\u0075\u0308ller", "名前", "😀", "-x", "~", "$HOME", "*", "x".repeat(225));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNetworkIsMadeOpenedBackedUpAndReadUnderAnyName(String name) throws Exception {
        Path file = folder.resolve(name + ".kith");
        try (NetworkStore store = Stores.create(file); Batch batch = store.begin("Add", true)) {
            Person person = KithFactory.eINSTANCE.createPerson();
            person.setId("id1");
            person.setFormattedName("Yara Castro");
            batch.put(person);
            batch.commit();
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        try (NetworkStore store = Stores.open(file)) {
            assertThat(store.isReadOnly()).isFalse();
            assertThat(store.check()).isEmpty();
        }
        try (NetworkStore store = Stores.openReadOnly(new Backups(file, folder.resolve("b")).make(percent -> { }).file())) {
            assertThat(store.search("Yara", 10)).hasSize(1);
        }
        Path copy = folder.resolve("c" + name);
        Stores.copy(file, copy, percent -> { });
        try (NetworkStore store = Stores.openReadOnly(copy)) {
            assertThat(store.count("Person")).isOne();
        }
    }
}
