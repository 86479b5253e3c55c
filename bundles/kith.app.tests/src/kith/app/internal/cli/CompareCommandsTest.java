package kith.app.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.core.Session;
import kith.model.Person;
import kith.store.Stores;

/** Two versions of one network, as a folder that is synchronized between computers leaves them. */
class CompareCommandsTest {

    private static final String CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:%s\r\nEMAIL:%s@example.org\r\nEND:VCARD\r\n";

    @TempDir
    Path folder;

    private Path mine;
    private Path other;

    @BeforeEach
    void copyANetwork() throws IOException {
        mine = folder.resolve("mine.kith");
        importCard("Amara Osei", "amara", mine);
        other = Files.copy(mine, folder.resolve("other.kith"));
        importCard("Ben Adeyemi", "ben", mine);
    }

    @Test
    void tellsWhatTheOtherVersionLacks() {
        String line = CommandRun.of("compare", mine, other).done().lines().findFirst().orElseThrow();
        assertTrue(line.startsWith("added\tPerson\t") && line.endsWith("\tBen Adeyemi"), line);
        assertEquals("", CommandRun.of("compare", other, mine).done());
        String json = CommandRun.of("compare", mine, other, "--json").done();
        assertTrue(json.startsWith("[{\"outcome\":\"added\",\"taken\":true,\"type\":\"Person\""), json);
    }

    @Test
    void bringsItOverAsOneStep() {
        String dry = CommandRun.of("bring-over", mine, "--network", other, "--dry-run").done();
        assertEquals("", CommandRun.of("search", "--network", other, "ben").out());
        assertEquals(dry, CommandRun.of("bring-over", mine, "--network", other).done());
        assertTrue(CommandRun.of("search", "--network", other, "ben").out().contains("Ben Adeyemi"));
        assertEquals("", CommandRun.of("compare", mine, other).done());
        CommandRun.of("undo", "--network", other).done();
        assertEquals("", CommandRun.of("search", "--network", other, "ben").out());
    }

    @Test
    void leavesWhatBothHaveChangedUnlessItIsTaken() throws Exception {
        String id = edit(mine, "mine");
        edit(other, "other");
        CommandRun left = CommandRun.of("bring-over", mine, "--network", other);
        assertEquals(ExitStatus.REJECTED, left.status(), left.err());
        assertTrue(left.out().contains("conflict\tPerson\t" + id + "\tAmara Osei"), left.out());
        assertEquals("other", note(other));
        assertTrue(CommandRun.of("bring-over", mine, "--network", other, "--take", id).done().startsWith("taken\tPerson\t" + id));
        assertEquals("mine", note(other));
    }

    @Test
    void refusesWhatIsNoVersionOfIt() throws IOException {
        Path another = folder.resolve("another.kith");
        importCard("Chen Wei", "chen", another);
        assertTrue(CommandRun.of("compare", another, other).refused().contains("not versions of one network"));
        assertTrue(CommandRun.of("bring-over", another, "--network", other).refused().contains("not versions of one network"));
        assertTrue(CommandRun.of("bring-over", mine, "--network", other, "--take", "nobody").refused().contains("nobody"));
    }

    @Test
    void everyCommandWarnsOfALogOfAnotherFile() throws Exception {
        Path killed = Files.copy(mine, folder.resolve("killed.kith"));
        try (Session session = new Session(Stores.open(killed), Runnable::run, InstantSource.system())) {
            String id = session.getStore().search("amara", 1).getFirst().id();
            session.execute("Edit", () -> session.find(Person.class, id).orElseThrow().setNote("note"));
            // Copies of the files of an open network are what a kill leaves.
            Files.copy(folder.resolve("killed.kith-wal"), folder.resolve("mine.kith-wal"));
            Files.copy(folder.resolve("killed.kith-lock"), folder.resolve("mine.kith-lock"));
        }
        CommandRun run = CommandRun.of("compare", mine, other);
        assertEquals(ExitStatus.DONE, run.status(), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("mine.kith-wal"), run.err());
        assertEquals("", CommandRun.of("list", "--network", mine).err());
    }

    private void importCard(String name, String file, Path network) throws IOException {
        Path card = Files.writeString(folder.resolve(file + ".vcf"), CARD.formatted(name, file));
        assertEquals(0, CommandRun.of("import", card, "--network", network).status());
    }

    private static String edit(Path network, String note) throws Exception {
        try (Session session = new Session(Stores.open(network), Runnable::run, InstantSource.system())) {
            String id = session.getStore().search("amara", 1).getFirst().id();
            session.execute("Edit", () -> session.find(Person.class, id).orElseThrow().setNote(note));
            return id;
        }
    }

    private static String note(Path network) throws Exception {
        try (Session session = new Session(Stores.open(network), Runnable::run, InstantSource.system())) {
            return session.find(Person.class, session.getStore().search("amara", 1).getFirst().id()).orElseThrow().getNote();
        }
    }
}
