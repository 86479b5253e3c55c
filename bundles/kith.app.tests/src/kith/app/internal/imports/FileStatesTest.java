package kith.app.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStatesTest {

    @Test
    void tellsAFileThatWasChangedOrIsGone(@TempDir Path folder) throws Exception {
        List<Path> files = List.of(Files.writeString(folder.resolve("a.vcf"), "one"));
        FileStates before = FileStates.of(files);
        assertEquals(before, FileStates.of(files));
        Files.writeString(files.getFirst(), "another");
        assertNotEquals(before, FileStates.of(files));
        Files.delete(files.getFirst());
        assertNotEquals(before, FileStates.of(files));
    }
}
