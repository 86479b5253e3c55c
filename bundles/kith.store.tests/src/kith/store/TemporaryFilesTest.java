package kith.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.store.internal.sqlite.HostName;

/** The files that killed processes leave, and those that must not be taken for them. */
class TemporaryFilesTest {

    @TempDir
    Path folder;

    @Test
    void findsAndKeepsWhatThisProcessWrites() throws Exception {
        Path made = TemporaryFiles.create(folder.resolve("my net.kith"));
        assertThat(TemporaryFiles.find(folder)).containsExactly(made);
        assertThat(TemporaryFiles.sweep(folder)).isZero();
        assertThat(made).exists();
    }

    @Test
    void deletesWhatAProcessLeftThatHasEnded() throws Exception {
        Path made = left("net.kith", ended());
        for (String suffix : List.of("-wal", "-shm", "-journal", "-lock")) {
            Files.createFile(made.resolveSibling(made.getFileName() + suffix));
        }
        assertThat(TemporaryFiles.find(folder)).hasSize(5);
        assertThat(TemporaryFiles.sweep(folder)).isEqualTo(5);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void deletesWhatAProcessLeftWhoseNumberAnotherHasNow() throws Exception {
        Path made = left("net.kith", ProcessHandle.current().pid());
        Files.setLastModifiedTime(made, FileTime.from(Instant.now().minus(Duration.ofDays(30))));
        assertThat(TemporaryFiles.sweep(folder)).isOne();
    }

    @Test
    void leavesFilesOfOthersAlone() throws Exception {
        List<Path> others = List.of(Files.createFile(folder.resolve(".net.kith.swp")),
                Files.createFile(folder.resolve("net.kith-tmp")), Files.createFile(folder.resolve(".kith-tmp")),
                Files.createFile(folder.resolve("net.kith")), Files.createFile(folder.resolve("1.99@host.kith-tmp")),
                Files.createDirectory(folder.resolve(".a.0.1@" + HostName.label() + ".kith-tmp")));
        for (Path other : others) {
            Files.setLastModifiedTime(other, FileTime.from(Instant.EPOCH));
        }
        assertThat(TemporaryFiles.sweep(folder)).isZero();
        assertThat(others).allSatisfy(other -> assertThat(other).exists());
    }

    @Test
    void leavesWhatAnotherComputerMayBeWriting() throws Exception {
        Path made = Files.createFile(folder.resolve(".net.kith.0.1@another.kith-tmp"));
        assertThat(TemporaryFiles.sweep(folder)).isZero();
        Files.setLastModifiedTime(made, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        assertThat(TemporaryFiles.sweep(folder)).isOne();
    }

    @Test
    void deletesWhatVersionsBeforeHaveLeft() throws Exception {
        Path copy = Files.createFile(folder.resolve(".net 2026-11-30 18.54.23.kith.new"));
        assertThat(TemporaryFiles.find(folder)).containsExactly(copy);
        Files.setLastModifiedTime(copy, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        assertThat(TemporaryFiles.sweep(folder)).isOne();
    }

    @Test
    void namesOfAnyLengthHaveRoomForWhatIsAppended() throws Exception {
        for (String name : List.of("x".repeat(250), "ü".repeat(120), "字".repeat(80), "😀".repeat(60))) {
            Path made = TemporaryFiles.create(folder.resolve(name));
            Files.createFile(made.resolveSibling(made.getFileName() + "-journal"));
        }
        assertThat(TemporaryFiles.find(folder)).hasSize(8);
    }

    @Test
    void openingForWritingAndABackupSweep() throws Exception {
        Path file = folder.resolve("net.kith");
        Stores.create(file).close();
        Backups backups = new Backups(file, Backups.defaultFolder(file));
        backups.make(percent -> { });
        long ended = ended();
        Path beside = left("other.kith", ended);
        Path backup = Files.createFile(backups.folder().resolve(".net 2026.kith.0." + ended + "@" + HostName.label() + ".kith-tmp"));
        backups.make(percent -> { });
        assertThat(backup).doesNotExist();
        Stores.openReadOnly(file).close();
        assertThat(beside).exists();
        Stores.open(file).close();
        assertThat(beside).doesNotExist();
    }

    private Path left(String name, long process) throws Exception {
        return Files.createFile(folder.resolve("." + name + ".0." + process + "@" + HostName.label() + ".kith-tmp"));
    }

    private static long ended() throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        process.waitFor();
        return process.pid();
    }
}
