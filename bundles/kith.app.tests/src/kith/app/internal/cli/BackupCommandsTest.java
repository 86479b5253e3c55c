package kith.app.internal.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.store.NetworkStore;
import kith.store.Stores;

/** Backups, and saving a damaged network, at the command line. */
class BackupCommandsTest {

    @TempDir
    Path folder;

    private Path network;

    @BeforeEach
    void create() {
        network = Samples.network(folder);
    }

    @Test
    void aBackupGoesToTheFolderOfTheNetworkAndIsNamed() {
        Path backup = Path.of(CommandRun.of("backup", "--network", network).done());
        assertEquals(folder.resolve("network backups"), backup.getParent());
        assertTrue(CommandRun.of("check", backup).done().contains("sound. 1 people"));
    }

    @Test
    void aNetworkThatIsOpenIsBackedUp() throws Exception {
        try (NetworkStore open = Stores.open(network)) {
            CommandRun.of("backup", "--network", network, folder.resolve("copy.kith")).done();
        }
        assertTrue(Files.exists(folder.resolve("copy.kith")));
    }

    @Test
    void aFileThatIsThereIsNotReplacedByABackup() throws Exception {
        Path mine = Files.writeString(folder.resolve("mine.kith"), "mine");
        CommandRun.of("backup", "--network", network, mine).refused();
        assertEquals("mine", Files.readString(mine));
    }

    @Test
    void aNetworkIsBroughtBack() {
        Path backup = Path.of(CommandRun.of("backup", "--network", network).done());
        CommandRun.of("import", Samples.file(folder, "adam.vcf", Samples.ADAM), "--network", network).done();
        CommandRun.of("restore", backup, network).done();
        assertTrue(CommandRun.of("check", network).done().contains("sound. 1 people"));
    }

    @Test
    void whatCanBeReadOfADamagedNetworkIsSaved() throws Exception {
        byte[] bytes = Files.readAllBytes(network);
        // The first page has the tables and where they begin.
        Arrays.fill(bytes, 200, 4096, (byte) 7);
        Files.write(network, bytes);
        assertTrue(CommandRun.of("check", network).refused().contains("--recover"));
        Path saved = folder.resolve("saved.kith");
        CommandRun run = CommandRun.of("check", network, "--recover", saved);
        assertEquals(ExitStatus.REJECTED, run.status(), run.err());
        assertArrayEquals(bytes, Files.readAllBytes(network));
        assertTrue(CommandRun.of("check", saved).done().contains("sound. 1 people"));
    }
}
