package kith.ui.photo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

import kith.model.Photo;

class StoredPhotoTest {

    private final ImageData picture = new ImageData(1200, 900, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));

    @Test
    void storesALargeSquareAt512Pixels() throws Exception {
        assertArrayEquals(new int[] { 512, 512 }, size(StoredPhoto.of(picture, new Rectangle(100, 0, 900, 900))));
    }

    @Test
    void storesASmallSquareAsItIs() throws Exception {
        assertArrayEquals(new int[] { 40, 40 }, size(StoredPhoto.of(picture, new Rectangle(0, 0, 40, 40))));
    }

    @Test
    void storesAsJpegWhatIsNotTransparent() {
        assertEquals("image/jpeg", StoredPhoto.of(picture, new Rectangle(0, 0, 40, 40)).getMediaType());
    }

    @Test
    void storesAsPngWhatIsTransparent() throws Exception {
        picture.alphaData = new byte[1200 * 900];
        Photo photo = StoredPhoto.of(picture, new Rectangle(0, 0, 40, 40));
        assertEquals("image/png", photo.getMediaType());
        assertEquals(0, PhotoReader.read(photo.getData().bytes(), "").getAlpha(3, 3));
    }

    private static int[] size(Photo photo) throws Exception {
        ImageData stored = PhotoReader.read(photo.getData().bytes(), "");
        return new int[] { stored.width, stored.height };
    }
}
