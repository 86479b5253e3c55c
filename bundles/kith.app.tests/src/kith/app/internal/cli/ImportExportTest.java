package kith.app.internal.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Importing and exporting good and bad files together, and what is left on the disk. */
class ImportExportTest {

    private static final String NOTHING_REJECTED = "{\"added\":%d,\"updated\":%d,\"skipped\":%d,\"rejected\":[]}";

    @TempDir
    Path folder;

    private Path network;
    private Path cards;

    @BeforeEach
    void writeCards() {
        network = folder.resolve("my network.kith");
        cards = Samples.file(folder, "my cards.vcf", Samples.ZOE + Samples.ADAM);
    }

    @Test
    void summaryIsForPeopleWithoutJson() {
        assertEquals("2 added, 0 updated, 0 skipped, 0 rejected", importing().done());
    }

    @Test
    void rejectedCardsAreNamedAndTheOthersComeIn() {
        Samples.file(folder, "my cards.vcf", Samples.ZOE + Samples.BROKEN + Samples.ADAM);
        CommandRun run = importing("--json");
        assertEquals(ExitStatus.REJECTED, run.status());
        assertTrue(run.out().startsWith("{\"added\":2,\"updated\":0,\"skipped\":0,\"rejected\":[{\"file\":\""), run.out());
        assertTrue(run.out().contains("my cards.vcf\",\"line\":8,\"reason\":\""), run.out());
        assertTrue(run.err().contains("my cards.vcf:8: "), run.err());
        assertEquals(1, run.out().lines().count());
    }

    @Test
    void namesWhomACardIsMergedIntoAndBothValues() {
        importGreta("Altname", "1990-01-01");
        CommandRun run = importGreta("Neuname", "1990-01-02");
        assertEquals("0 added, 0 updated, 1 skipped, 0 rejected; other values in the files than here: 1 (see --changed)", run.done());
        assertTrue(run.err().contains("greta.vcf:1: Greta Neuname is Greta Altname in the network: Name stays Greta Altname; "
                + "the file has Greta Neuname; Birthday stays 1990-01-01; the file has 1990-01-02"), run.err());
        String json = importGreta("Neuname", "1990-01-02", "--json", "--dry-run").done();
        assertTrue(json.contains("\"merged\":[{"), json);
        assertTrue(json.contains("\"before\":\"1990-01-01\",\"after\":\"1990-01-02\",\"outcome\":\"kept\"}"), json);
    }

    @Test
    void takesTheValuesOfThoseForWhomTheAnswerIsYes() {
        importGreta("Altname", "1990-01-01");
        InputStream in = System.in;
        try {
            System.setIn(new ByteArrayInputStream("y\n".getBytes(StandardCharsets.UTF_8)));
            CommandRun run = importGreta("Neuname", "1990-01-02", "--changed", "ask");
            assertEquals("0 added, 1 updated, 0 skipped, 0 rejected", run.done());
            System.setIn(new ByteArrayInputStream(new byte[0]));
            assertTrue(importGreta("Drittname", "1990-01-02", "--changed", "ask").done().startsWith("0 added, 0 updated, 1 skipped"));
        } finally {
            System.setIn(in);
        }
        assertTrue(CommandRun.of("list", "--network", network).done().contains("Greta Neuname"));
    }

    private CommandRun importGreta(String family, String born, Object... more) {
        Path file = Samples.file(folder, "greta.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:g-1\r\nFN:Greta " + family + "\r\nN:" + family
                + ";Greta;;;\r\nBDAY:" + born + "\r\nEND:VCARD\r\n");
        return CommandRun.of(Stream.concat(Stream.of("import", file, "--network", network), Stream.of(more)).toArray());
    }

    @Test
    void oneFileThatIsMissingDoesNotKeepTheOthersOut() {
        CommandRun run = CommandRun.of("import", folder.resolve("missing.vcf"), cards, "--network", network);
        assertEquals(ExitStatus.REJECTED, run.status());
        assertTrue(run.out().startsWith("2 added"), run.out());
        assertTrue(run.err().contains("missing.vcf"), run.err());
    }

    @Test
    void nothingThatCouldBeTakenMakesNoNetwork() throws Exception {
        Path noise = Files.write(folder.resolve("noise.vcf"), new byte[100_000]);
        Path empty = Samples.file(folder, "empty.vcf", "");
        for (Path bad : new Path[] { noise, empty, folder, folder.resolve("missing.vcf") }) {
            CommandRun run = CommandRun.of("import", bad, "--network", network, "--json");
            assertEquals(ExitStatus.NOTHING, run.status(), bad::toString);
            assertTrue(run.out().startsWith("{\"added\":0,\"updated\":0,\"skipped\":0,\"rejected\":[{"), run.out());
            assertFalse(run.err().isBlank());
            assertFalse(Files.exists(network), bad::toString);
        }
    }

    @Test
    void dryRunSaysWhatWouldBeDoneAndDoesNot() throws Exception {
        assertEquals(NOTHING_REJECTED.formatted(2, 0, 0), importing("--dry-run", "--json").done());
        assertFalse(Files.exists(network));
        Samples.file(folder, "zoe.vcf", Samples.ZOE);
        CommandRun.of("import", folder.resolve("zoe.vcf"), "--network", network).done();
        assertEquals(NOTHING_REJECTED.formatted(1, 0, 1), importing("--dry-run", "--json").done());
        assertTrue(CommandRun.of("check", network).done().contains("1 people"));
    }

    @Test
    void exportIsImportedAsItWas() throws Exception {
        importing().done();
        Path out = folder.resolve("all contacts.vcf");
        CommandRun.of("export", "--network", network, "--format", "vcard", out).done();
        assertTrue(Files.readString(out).contains("X-FAVORITE-TEA:Assam"));
        Path copy = folder.resolve("copy.kith");
        assertEquals(NOTHING_REJECTED.formatted(2, 0, 0), CommandRun.of("import", out, "--network", copy, "--json").done());
        assertEquals(NOTHING_REJECTED.formatted(0, 0, 2), CommandRun.of("import", out, "--network", network, "--json").done());
    }

    @Test
    void exportThatCannotBeWrittenLeavesEverythingAsItWas() throws Exception {
        importing().done();
        byte[] before = Files.readAllBytes(network);
        CommandRun.of("export", "--network", network, "--format", "vcard", folder.resolve("missing/out.vcf")).refused();
        CommandRun.of("export", "--network", network, "--format", "vcard", folder).refused();
        assertArrayEquals(before, Files.readAllBytes(network));
        try (Stream<Path> files = Files.list(folder)) {
            assertFalse(files.anyMatch(file -> file.toString().endsWith(".part")));
        }
    }

    private CommandRun importing(Object... options) {
        Object[] arguments = Stream.concat(Stream.of("import", cards, "--network", network), Stream.of(options)).toArray();
        return CommandRun.of(arguments);
    }

    @Test
    void theNetworkIsNeverReplacedByItsExport() throws Exception {
        importing().done();
        byte[] before = Files.readAllBytes(network);
        assertTrue(CommandRun.of("export", "--network", network, "--format", "vcard", network).refused()
                .contains("is the network itself"));
        assertArrayEquals(before, Files.readAllBytes(network));
    }

    @Test
    void filesBesideTheExportStayAsTheyAre() throws Exception {
        importing().done();
        Path mine = Files.writeString(folder.resolve("out.vcf.part"), "mine");
        CommandRun.of("export", "--network", network, "--format", "vcard", folder.resolve("out.vcf")).done();
        assertEquals("mine", Files.readString(mine));
    }

    @Test
    void aLinkStaysALinkToTheExport() throws Exception {
        importing().done();
        Path file = Files.createFile(folder.resolve("target.vcf"));
        Path link = Files.createSymbolicLink(folder.resolve("link.vcf"), file);
        CommandRun.of("export", "--network", network, "--format", "vcard", link).done();
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.readString(file).contains("BEGIN:VCARD"));
    }

    @Test
    @EnabledOnOs({ OS.LINUX, OS.MAC })
    void aPipeGetsTheExport() throws Exception {
        importing().done();
        Path pipe = folder.resolve("pipe.vcf");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> Samples.text(pipe));
        CommandRun.of("export", "--network", network, "--format", "vcard", pipe).done();
        assertTrue(read.get(30, TimeUnit.SECONDS).contains("BEGIN:VCARD"));
    }
}
