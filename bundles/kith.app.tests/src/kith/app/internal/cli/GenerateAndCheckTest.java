package kith.app.internal.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left on the disk by the commands that make, read and check networks. */
class GenerateAndCheckTest {

    @TempDir
    Path folder;

    @Test
    void sameSeedAndTimeMakeTheSameNetwork() {
        List<String> found = Stream.of("one.kith", "two.kith").map(folder::resolve).map(file -> {
            CommandRun.of("generate", "--size", "SAMPLE", "--seed", 3, "--now", "2026-01-31T12:00:00Z", file).done();
            return CommandRun.of("search", "--network", file, "m").done();
        }).toList();
        assertEquals(found.get(0), found.get(1));
    }

    @Test
    void generateLeavesTheNetworkAloneAndNothingBesideIt() throws Exception {
        CommandRun.of("generate", "--size", "SAMPLE", "--seed", 1, folder.resolve("with a space.kith")).done();
        assertEquals(List.of("with a space.kith"), names());
    }

    @Test
    void generateIntoAMissingFolderLeavesNothingBehind() throws Exception {
        CommandRun.of("generate", "--size", "SAMPLE", "--seed", 1, folder.resolve("missing/x.kith")).refused();
        assertEquals(List.of(), names());
    }

    @Test
    void searchPrintsJsonAlone() {
        Path file = Samples.network(folder);
        assertEquals("[]", CommandRun.of("search", "--network", file, "--json", "qqqq").done());
        String found = CommandRun.of("search", "--json", "--network", file, "zoe", "example").done();
        assertTrue(found.matches("\\[\\{\"id\":\"[^\"]+\",\"type\":\"Person\",\"title\":\"Zoë Example\"}]"), found);
    }

    @Test
    void warningsNameTheObjectAndTheFieldAndTheNetworkIsSoundAllTheSame() {
        Path network = folder.resolve("warned.kith");
        Path card = Samples.file(folder, "amara.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Amara Osei\r\nEMAIL:amara@\r\n"
                + "END:VCARD\r\n");
        CommandRun.of("import", card, "--network", network).done();
        CommandRun run = CommandRun.of("check", network);
        assertTrue(run.done().endsWith("Warnings: 1."), run.out());
        assertTrue(run.err().contains(": warning: Amara Osei, Email: \"amara@\" is not a mail address"), run.err());
        String json = CommandRun.of("check", "--json", network).done();
        assertTrue(json.contains("\"problems\":[],\"warnings\":[{\"rule\":\"email\",\"severity\":\"warning\","), json);
    }

    @Test
    void checkingAndSearchingLeaveASoundNetworkAsItWas() throws Exception {
        Path file = Samples.network(folder);
        CommandRun.of("check", file).done();
        byte[] before = Files.readAllBytes(file);
        CommandRun.of("search", "--network", file, "zoe").done();
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    private List<String> names() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
