package kith.ui.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class PixelsTest {

    private static final PaletteData BGR = new PaletteData(0xFF, 0xFF00, 0xFF0000);

    @Test
    void aSmallerPictureHasTheMeanOfItsPixels() {
        ImageData source = picture(2, 1, new RGB(200, 0, 40), new RGB(100, 50, 60));
        assertEquals(new RGB(150, 25, 50), rgb(Pixels.scaled(source, new Rectangle(0, 0, 2, 1), 1, 1), 0, 0));
    }

    @Test
    void onlyThePartIsTaken() {
        ImageData source = picture(2, 1, new RGB(200, 0, 40), new RGB(100, 50, 60));
        assertEquals(new RGB(100, 50, 60), rgb(Pixels.scaled(source, new Rectangle(1, 0, 1, 1), 3, 3), 2, 2));
    }

    @Test
    void aPaletteOfColoursIsUnderstood() {
        ImageData source = new ImageData(1, 1, 8, new PaletteData(new RGB(1, 2, 3), new RGB(4, 5, 6)));
        source.setPixel(0, 0, 1);
        assertEquals(new RGB(4, 5, 6), rgb(Pixels.scaled(source, new Rectangle(0, 0, 1, 1), 1, 1), 0, 0));
    }

    @Test
    void whatIsTransparentGivesNoColour() {
        ImageData source = picture(2, 1, new RGB(200, 0, 40), new RGB(100, 50, 60));
        source.alphaData = new byte[] { 0, -1 };
        ImageData scaled = Pixels.scaled(source, new Rectangle(0, 0, 2, 1), 1, 1);
        assertEquals(new RGB(100, 50, 60), rgb(scaled, 0, 0));
        assertEquals(128, scaled.getAlpha(0, 0));
    }

    @Test
    void whatIsOpaqueStaysSo() {
        assertNull(Pixels.scaled(picture(1, 1, new RGB(1, 2, 3)), new Rectangle(0, 0, 1, 1), 4, 4).alphaData);
    }

    @Test
    void aDiscHasNothingInItsCorners() {
        ImageData disc = Pixels.disc(picture(1, 1, new RGB(1, 2, 3)), 20);
        assertEquals(0, disc.getAlpha(0, 0));
        assertEquals(255, disc.getAlpha(10, 10));
    }

    @Test
    void aPictureOfACameraHeldUprightIsTurned() {
        ImageData source = picture(2, 1, new RGB(1, 1, 1), new RGB(2, 2, 2));
        ImageData turned = Pixels.turned(source, 6);
        assertEquals(2, turned.height);
        assertEquals(new RGB(1, 1, 1), rgb(turned, 0, 0));
        assertEquals(new RGB(2, 2, 2), rgb(turned, 0, 1));
        assertEquals(new RGB(2, 2, 2), rgb(Pixels.turned(source, 8), 0, 0));
        assertEquals(new RGB(2, 2, 2), rgb(Pixels.turned(source, 3), 0, 0));
    }

    private static ImageData picture(int width, int height, RGB... pixels) {
        ImageData picture = new ImageData(width, height, 24, BGR);
        for (int i = 0; i < pixels.length; i++) {
            picture.setPixel(i % width, i / width, BGR.getPixel(pixels[i]));
        }
        return picture;
    }

    private static RGB rgb(ImageData picture, int x, int y) {
        return picture.palette.getRGB(picture.getPixel(x, y));
    }
}
