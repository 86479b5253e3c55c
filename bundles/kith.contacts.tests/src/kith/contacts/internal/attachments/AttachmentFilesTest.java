package kith.contacts.internal.attachments;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import kith.model.Attachment;
import kith.model.KithFactory;
import kith.store.NetworkStore;
import kith.store.Stores;

class AttachmentFilesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void aFileIsAttachedWithItsNameAndContent() throws Exception {
        Attachment attachment = AttachmentFiles.read(Files.writeString(folder.resolve("cv.txt"), "Ada"), NOW);
        assertEquals("cv.txt", attachment.getName());
        assertEquals("text/plain", attachment.getMediaType());
        assertEquals(NOW, attachment.getAdded());
        assertArrayEquals("Ada".getBytes(), attachment.getData().bytes());
    }

    @Test
    void aFileThatIsTooLargeIsRefused() throws Exception {
        Path large = folder.resolve("film.mkv");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(AttachmentFiles.MOST_BYTES + 1);
        }
        IOException problem = assertThrows(IOException.class, () -> AttachmentFiles.read(large, NOW));
        assertTrue(problem.getMessage().startsWith("film.mkv has 25"), problem::getMessage);
    }

    @Test
    void aFolderIsRefused() {
        assertThrows(IOException.class, () -> AttachmentFiles.read(folder, NOW));
    }

    @Test
    void refusesANetworkThatIsOpen() throws Exception {
        Path file = folder.resolve("n.kith");
        try (NetworkStore store = Stores.create(file)) {
            IOException problem = assertThrows(IOException.class, () -> AttachmentFiles.read(file, NOW));
            assertTrue(problem.getMessage().contains("n.kith"), problem::getMessage);
            Attachment attachment = AttachmentFiles.read(Files.writeString(folder.resolve("cv.txt"), "Ada"), NOW);
            assertThrows(IOException.class, () -> AttachmentFiles.save(attachment, file));
            assertEquals(0, store.check().size());
        }
    }

    @Test
    void aCopyIsTheUsersAlone() throws Exception {
        Path copy = AttachmentFiles.copy(AttachmentFiles.read(Files.writeString(folder.resolve("cv.txt"), "Ada"), NOW));
        assertEquals("Ada", Files.readString(copy));
        if (copy.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertEquals(3, Files.getPosixFilePermissions(copy.getParent()).size());
        }
        Files.delete(copy);
        Files.delete(copy.getParent());
    }

    @ParameterizedTest
    @CsvSource({ "../../etc/passwd,.._.._etc_passwd", "C:\\a.txt,C__a.txt", "..,file", "cv.pdf,cv.pdf" })
    void aNameLeadsToNoOtherFolder(String name, String expected) {
        Attachment attachment = KithFactory.eINSTANCE.createAttachment();
        attachment.setName(name);
        assertEquals(expected, AttachmentFiles.fileName(attachment));
    }

    @ParameterizedTest
    @ValueSource(strings = { "a.exe", "A.SH", "x.pdf.desktop" })
    void aProgramIsKnown(String name) {
        assertTrue(AttachmentFiles.isProgram(name));
        assertFalse(AttachmentFiles.isProgram(name + ".pdf"));
    }
}
