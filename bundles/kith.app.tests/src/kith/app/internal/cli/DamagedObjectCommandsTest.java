package kith.app.internal.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;

/** Commands on a network of which one object is damaged. */
class DamagedObjectCommandsTest {

    @TempDir
    Path folder;

    private Path network;

    @BeforeEach
    void create() throws Exception {
        network = folder.resolve("n.kith");
        CommandRun.of("import", Samples.file(folder, "two.vcf",
                "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Yara Castro\r\nNOTE:a marker here\r\nEND:VCARD\r\n"
                        + "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ben Osei\r\nEND:VCARD\r\n"), "--network", network).done();
        byte[] bytes = Files.readAllBytes(network);
        byte[] sought = "a marker here".getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < bytes.length - sought.length; i++) {
            if (Arrays.equals(bytes, i, i + sought.length, sought, 0, sought.length)) {
                bytes[i] ^= 1;
            }
        }
        Files.write(network, bytes);
    }

    @Test
    void aCheckEndsWithASummaryAndTheWayOutAndHidesNobody() {
        for (int round = 0; round < 2; round++) {
            CommandRun run = CommandRun.of("check", network);
            assertEquals(ExitStatus.REJECTED, run.status(), run.err());
            assertTrue(run.out().contains("2 problems"), run.out());
            assertTrue(run.err().contains("Yara Castro") && run.err().contains("--recover"), run.err());
            assertTrue(CommandRun.of("list", "--network", network).done().contains("Yara Castro"));
            assertTrue(CommandRun.of("search", "--network", network, "Yara").done().contains("Yara Castro"));
        }
    }

    @Test
    void aLookWritesNothingAndPrintsJson() throws Exception {
        byte[] before = Files.readAllBytes(network);
        CommandRun run = CommandRun.of("check", "--look", "--json", network);
        assertEquals(ExitStatus.REJECTED, run.status(), run.err());
        assertIsJson(run.out());
        assertArrayEquals(before, Files.readAllBytes(network));
    }

    @Test
    void whatCannotBeOpenedIsJsonToo() throws Exception {
        assertIsJson(CommandRun.of("check", "--json", folder.resolve("none.kith")).out());
        assertIsJson(CommandRun.of("check", "--json", "--look", Files.writeString(folder.resolve("x.kith"), "x")).out());
    }

    @Test
    void theOthersAreExportedAndTheDamagedOneIsNamed() throws Exception {
        Path out = folder.resolve("out.vcf");
        CommandRun run = CommandRun.of("export", "--network", network, "--format", "vcard", out);
        assertEquals(ExitStatus.REJECTED, run.status(), run.err());
        assertTrue(run.err().contains("Yara Castro"), run.err());
        assertTrue(Files.readString(out).contains("FN:Ben Osei"));
        CommandRun duplicates = CommandRun.of("duplicates", "--network", network);
        assertEquals(ExitStatus.REJECTED, duplicates.status(), duplicates.err());
        assertTrue(duplicates.err().contains("Yara Castro"), duplicates.err());
    }

    @Test
    void backupsAreVerifiedAndListed() throws Exception {
        Path backup = Path.of(CommandRun.of("backup", "--network", network).done());
        assertTrue(CommandRun.of("backup", "--network", network, "--list").done().contains(backup + "\tsound"));
        CommandRun run = CommandRun.of("backup", "--network", network, "--verify");
        assertEquals(ExitStatus.REJECTED, run.status(), run.err());
        assertTrue(run.out().contains(backup + "\tdamaged"), run.out());
        assertTrue(CommandRun.of("backup", "--network", network, "--list").out().contains(backup + "\tdamaged"));
        CommandRun.of("backup", "--network", network, "--list", folder.resolve("x.kith")).refused();
    }

    @Test
    void aBackupThatIsNotThereIsSaidToBeMissing() {
        assertTrue(CommandRun.of("restore", folder.resolve("none.kith"), network).refused().contains("there is no such file"));
    }

    private static void assertIsJson(String text) throws Exception {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            while (parser.nextToken() != null) {
                // Each is read.
            }
        }
        assertTrue(text.startsWith("{"), text);
    }
}
