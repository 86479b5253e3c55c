package kith.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateCopiesTest {

    @TempDir
    private Path folder;

    private PrivateCopies copies;

    @BeforeEach
    void choosePlaces() throws Exception {
        copies = new PrivateCopies(folder.resolve("copies"), Files.createDirectory(folder.resolve("temporary")));
    }

    @Test
    void makesFoldersThatTheUserAloneCanRead() throws Exception {
        Path copy = Files.writeString(copies.place("cv.txt"), "Ada");
        assertEquals("cv.txt", copy.getFileName().toString());
        if (copy.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertEquals(3, Files.getPosixFilePermissions(copy.getParent()).size());
            assertEquals(3, Files.getPosixFilePermissions(copy.getParent().getParent()).size());
        }
        PrivateCopies.delete(copy);
        assertFalse(Files.exists(copy.getParent()));
    }

    @Test
    void deletesWhatAKilledProcessHasLeftAndKeepsWhatOthersUse() throws Exception {
        Path used = Files.writeString(copies.place("used.txt"), "Ada");
        Path left = ofEndedProcess(Files.writeString(copies.place("left.txt"), "Bea"));
        Path other = Files.createDirectory(folder.resolve("copies/mine"));
        copies.place("next.txt");
        assertFalse(Files.exists(left));
        assertTrue(Files.exists(used) && Files.exists(other));
        copies.sweep(true);
        assertFalse(Files.exists(used));
        assertTrue(Files.exists(other));
    }

    @Test
    void makesCopiesElsewhereWhereTheFolderCannotBe() throws Exception {
        Files.writeString(folder.resolve("copies"), "a file");
        Path copy = Files.writeString(copies.place("cv.txt"), "Ada");
        assertEquals(folder.resolve("temporary"), copy.getParent().getParent());
        copies.sweep(true);
        assertEquals(List.of(), List.of(folder.resolve("temporary").toFile().list()));
    }

    /** Returns a copy as if a process had made it that has ended. */
    private static Path ofEndedProcess(Path copy) throws Exception {
        long ended = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().onExit().get().pid();
        String name = copy.getParent().getFileName().toString()
                .replace("." + ProcessHandle.current().pid() + "@", "." + ended + "@");
        return Files.move(copy.getParent(), copy.getParent().resolveSibling(name)).resolve(copy.getFileName());
    }
}
