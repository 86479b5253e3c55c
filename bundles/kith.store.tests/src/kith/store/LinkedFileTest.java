package kith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.store.NetworkException.Reason;

/** Networks that have another name: symbolic links and hard links. */
class LinkedFileTest extends SmallObjects {

    @TempDir
    Path folder;

    private Path file;
    private Path link;

    @BeforeEach
    void link() throws Exception {
        Path real = Files.createDirectory(folder.resolve("real"));
        file = real.resolve("n.kith");
        Stores.create(file).close();
        link = Files.createSymbolicLink(folder.resolve("link.kith"), file);
    }

    @Test
    void recoversWithTheLogBesideTheFileItself() throws Exception {
        try (NetworkStore store = Stores.open(link)) {
            add(store, "Amara Osei");
            assertThat(Stores.recover(link, folder.resolve("rescued.kith")).objects()).isEqualTo(1);
        }
    }

    @Test
    void keepsBackupsBesideTheFileItself() throws Exception {
        Backup backup = new Backups(link, Backups.defaultFolder(link)).make(percent -> { });
        assertThat(new Backups(file, Backups.defaultFolder(file)).list()).extracting(Backup::file)
                .containsExactly(backup.file());
        assertThat(folder.resolve("link backups")).doesNotExist();
    }

    @Test
    void restoresTheFileItselfAndLeavesTheLink() throws Exception {
        Backups backups = new Backups(link, Backups.defaultFolder(link));
        Path backup = backups.make(percent -> { }).file();
        try (NetworkStore store = Stores.open(link)) {
            add(store, "Amara Osei");
        }
        backups.restore(backup, percent -> { });
        assertThat(link).isSymbolicLink();
        try (NetworkStore store = Stores.open(file)) {
            assertThat(store.count("Person")).isZero();
        }
    }

    @Test
    void refusesASecondNameOfAFileThatIsOpen() throws Exception {
        Path second = Files.createLink(file.resolveSibling("second.kith"), file);
        try (NetworkStore store = Stores.open(file)) {
            add(store, "Amara Osei");
            assertThat(store.warnings()).hasSize(1);
            assertThat(catchThrowableOfType(NetworkException.class, () -> Stores.open(second)).getReason())
                    .isEqualTo(Reason.IN_USE);
        }
        try (NetworkStore store = Stores.open(second)) {
            assertThat(store.count("Person")).isEqualTo(1);
        }
    }

    @Test
    void makesFilesThatTheirOwnerAloneCanRead() throws Exception {
        try (NetworkStore store = Stores.open(file)) {
            add(store, "Amara Osei");
            try (var files = Files.list(file.getParent())) {
                for (Path each : files.toList()) {
                    assertThat(Files.getAttribute(each, "unix:mode")).as(each.toString()).isEqualTo(0100600);
                }
            }
        }
    }

    @Test
    void looksWithoutAWordAtAFileLikeMost() throws Exception {
        assertThat(Stores.look(file)).isEqualTo(List.of());
        assertThat(Stores.look(folder.resolve("missing.kith"))).isEqualTo(List.of());
    }

    private void add(NetworkStore store, String name) throws NetworkException {
        try (Batch batch = store.begin("Add", true)) {
            batch.put(person(name));
            batch.commit();
        }
    }
}
