package kith.app.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EraseAndAboutTest {

    private static final String CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:%s\r\nADR:;;;Bonn;;;\r\nEND:VCARD\r\n";

    @TempDir
    Path folder;

    private Path network;

    @BeforeEach
    void makeNetwork() {
        network = Samples.network(folder);
    }

    @Test
    void withoutYesItIsOnlySaidWhatWouldBeErased() {
        CommandRun run = CommandRun.of("erase", "zoe example", "--network", network);
        assertEquals(2, run.status());
        assertTrue(run.out().startsWith("Would be erased: Zo\u00eb Example ("), run.out());
        assertTrue(run.err().contains("--yes"), run.err());
        assertTrue(CommandRun.of("search", "--network", network, "zoe").done().contains("Example"));
    }

    @Test
    void whoIsErasedIsNotFoundAnyMore() {
        CommandRun.of("backup", "--network", network).done();
        String receipt = CommandRun.of("erase", "zoe example", "--network", network, "--yes").done();
        assertTrue(receipt.contains(": holds the person"), receipt);
        assertTrue(receipt.contains("Name: Zo\u00eb Example"), receipt);
        assertEquals("", CommandRun.of("search", "--network", network, "zoe").done());
        assertEquals("", CommandRun.of("history", "--network", network).done());
        String id = receipt.lines().filter(line -> line.startsWith("Id: ")).findFirst().orElseThrow().substring(4);
        String again = CommandRun.of("erase", id, "--network", network, "--yes", "--backups", "--json").done();
        assertTrue(again.contains("\"state\":\"rewritten\""), again);
        assertTrue(again.contains("\"overwritten\":true"), again);
        CommandRun.of("erase", id, "--network", network, "--yes").refused();
    }

    @Test
    void erasesByNameThoughAFileThatWasPutAsideHasTheName() {
        Path log = Samples.file(folder, network.getFileName() + "-wal of another file 2026", "... Zo\u00eb Example ...");
        Path export = Samples.file(folder, network.getFileName() + ".vcf", "... Zo\u00eb Example ...");
        String receipt = CommandRun.of("erase", "Zo\u00eb Example", "--network", network, "--yes", "--backups=delete").done();
        assertTrue(receipt.contains("Name: Zo\u00eb Example"), receipt);
        assertEquals("", CommandRun.of("search", "--network", network, "zoe").done());
        assertTrue(Files.exists(log) && Files.exists(export));
    }

    @Test
    void nobodyIsErasedByAMistake() {
        CommandRun.of("erase", "nobody", "--network", network, "--yes").refused();
    }

    @Test
    void everythingAboutAPersonIsWrittenToAPage() {
        Path page = folder.resolve("zoe.html");
        CommandRun.of("about", "zoe", "--network", network, "--output", page).done();
        assertTrue(Samples.text(page).contains("<h1>Zo\u00eb Example</h1>"));
        assertTrue(CommandRun.of("about", "zoe", "--network", network, "--output", network).refused().contains("is the network itself"));
    }

    @Test
    void twoWhoShareACityHaveThatInCommon() {
        Path cards = Samples.file(folder, "two.vcf", CARD.formatted("Ada") + CARD.formatted("Bo"));
        CommandRun.of("import", cards, "--network", network).done();
        assertEquals("place\tBonn\t\t", CommandRun.of("common", "ada", "bo", "--network", network).done() + "\t\t");
        assertTrue(CommandRun.of("common", "ada", "bo", "--network", network, "--json").done().contains("\"name\":\"Bonn\""));
        CommandRun.of("common", "ada", "ada", "--network", network).refused();
    }
}
