package kith.ui.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotoReaderTest {

    @TempDir
    Path folder;

    private final byte[] lying = Pixels.encoded(new ImageData(40, 20, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF)));

    @Test
    void readsWhatWasEncoded() throws Exception {
        ImageData picture = PhotoReader.read(lying, "a.jpg");
        assertEquals(40, picture.width);
        assertEquals(20, picture.height);
    }

    @Test
    void turnsWhatTheCameraSays() throws Exception {
        ImageData picture = PhotoReader.read(withOrientation(6), "a.jpg");
        assertEquals(20, picture.width);
        assertEquals(40, picture.height);
    }

    @Test
    void saysThatATextIsNoPicture() throws Exception {
        Path text = Files.writeString(folder.resolve("cv.txt"), "curriculum");
        IOException problem = assertThrows(IOException.class, () -> PhotoReader.read(text));
        assertTrue(problem.getMessage().startsWith("cv.txt is not a picture"), problem::getMessage);
    }

    @Test
    void saysThatAHalfFileIsNoPicture() {
        byte[] half = java.util.Arrays.copyOf(lying, 20);
        assertThrows(IOException.class, () -> PhotoReader.read(half, "half.jpg"));
    }

    @Test
    void saysThatAFileIsGone() {
        IOException problem = assertThrows(IOException.class, () -> PhotoReader.read(folder.resolve("none.png")));
        assertTrue(problem.getMessage().startsWith("none.png cannot be read"), problem::getMessage);
    }

    @Test
    void refusesAPictureThatWouldTakeAllMemory() {
        ByteBuffer huge = ByteBuffer.allocate(40);
        huge.putInt(0, 0x89504E47).putInt(16, 100_000).putInt(20, 100_000);
        IOException problem = assertThrows(IOException.class, () -> PhotoReader.read(huge.array(), "huge.png"));
        assertTrue(problem.getMessage().startsWith("huge.png is too large"), problem::getMessage);
    }

    private byte[] withOrientation(int orientation) throws IOException {
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xFFE1).putShort((short) 34).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0).putInt(0);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(lying, 0, 2);
        whole.write(exif.array());
        whole.write(lying, 2, lying.length - 2);
        return whole.toByteArray();
    }
}
