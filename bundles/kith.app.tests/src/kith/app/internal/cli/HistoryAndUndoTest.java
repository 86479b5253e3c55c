package kith.app.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryAndUndoTest {

    private static final String CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:%s\r\nEMAIL:%s@example.org\r\nEND:VCARD\r\n";

    @TempDir
    Path folder;

    private Path network;

    @BeforeEach
    void importTwice() throws IOException {
        network = folder.resolve("n.kith");
        importCard("Amara Osei", "amara");
        importCard("Ben Adeyemi", "ben");
    }

    @Test
    void theHistoryTellsWhatEachImportAdded() {
        CommandRun all = CommandRun.of("history", "--network", network);
        assertEquals(2, all.out().lines().count(), all.out());
        assertTrue(all.out().lines().findFirst().orElseThrow().contains("ben.vcf"), all.out());
        CommandRun one = CommandRun.of("history", "--network", network, "amara osei", "--json");
        assertTrue(one.out().contains("\"change\":\"added\",\"differences\":[{\"kind\":\"set\""), one.out());
        assertTrue(one.out().contains("\"to\":\"Amara Osei\""), one.out());
    }

    @Test
    void theLastStepIsUndoneAndThenTheOneBefore() {
        assertEquals(0, CommandRun.of("undo", "--network", network).status());
        assertEquals("", CommandRun.of("search", "--network", network, "ben").out());
        assertTrue(CommandRun.of("search", "--network", network, "amara").out().contains("Amara Osei"));
        assertEquals(0, CommandRun.of("undo", "--network", network).status());
        assertEquals(2, CommandRun.of("undo", "--network", network).status());
    }

    @Test
    void anEarlierImportIsTakenBackAndTheLaterOneStays() {
        CommandRun dry = CommandRun.of("undo", "--network", network, "1", "--dry-run");
        assertEquals("removed\tPerson\tAmara Osei", dry.out().strip());
        assertEquals(dry.out(), CommandRun.of("undo", "--network", network, "1").out());
        assertEquals("", CommandRun.of("search", "--network", network, "amara").out());
        assertTrue(CommandRun.of("search", "--network", network, "ben").out().contains("Ben Adeyemi"));
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertEquals(2, CommandRun.of("history", "--network", network, "nobody").status());
        assertEquals(2, CommandRun.of("undo", "--network", network, "99").status());
    }

    private void importCard(String name, String file) throws IOException {
        Path card = Files.writeString(folder.resolve(file + ".vcf"), CARD.formatted(name, file));
        assertEquals(0, CommandRun.of("import", card, "--network", network).status());
    }
}
