package kith.ui;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

import kith.ui.photo.Pixels;

/**
 * Pictures of people without a photo: their initials in a tinted circle, the same tint for the same initials each time. There
 * are so many of them and no more, however many people are looked at: systems have only so many pictures for a program.
 */
public final class Avatars {

    private static final int HUES = 12;
    /** More than there are pairs of Latin letters, in the sizes that lists have; who comes then gets a circle without letters. */
    private static final int MOST = 2_000;
    /** How high a line of letters is in a circle. */
    private static final float LETTERS = 0.56f;

    private static int drawn;

    private Avatars() {
    }

    /**
     * Returns the picture of a name; it is shared and must not be disposed of.
     *
     * @param size the diameter in points
     */
    public static Image get(String name, int size) {
        String initials = Initials.of(name);
        int hue = Math.floorMod(initials.hashCode(), HUES);
        Image image = JFaceResources.getImageRegistry().get(key(initials, hue, size));
        if (image == null && drawn >= MOST) {
            return get("", hue, size);
        }
        return image == null ? get(initials, hue, size) : image;
    }

    private static Image get(String initials, int hue, int size) {
        String key = key(initials, hue, size);
        Image image = JFaceResources.getImageRegistry().get(key);
        if (image == null) {
            drawn++;
            image = draw(initials, hue * 360f / HUES, size);
            JFaceResources.getImageRegistry().put(key, image);
        }
        return image;
    }

    private static String key(String initials, int hue, int size) {
        return "kith.ui.avatar." + initials + '.' + hue + '.' + size;
    }

    private static Image draw(String initials, float hue, int size) {
        return new Image(Display.getCurrent(), (ImageDataProvider) zoom -> pixels(initials, new RGB(hue, 0.38f, 0.62f), size * zoom / 100));
    }

    /**
     * Draws on a picture made of pixels: one that is made of a size alone has more of them than can be read back where the
     * whole screen is scaled.
     */
    private static ImageData pixels(String initials, RGB tint, int side) {
        Image square = new Image(Display.getCurrent(), new ImageData(side, side, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF)));
        GC gc = new GC(square);
        gc.setAntialias(SWT.ON);
        gc.setBackground(new Color(tint));
        gc.fillRectangle(0, 0, side, side);
        gc.setForeground(new Color(255, 255, 255));
        Font font = font(gc, Math.round(side * LETTERS));
        gc.setFont(font);
        Point extent = gc.textExtent(initials, SWT.DRAW_TRANSPARENT);
        gc.drawText(initials, (side - extent.x) / 2, (side - extent.y) / 2, SWT.DRAW_TRANSPARENT);
        gc.dispose();
        font.dispose();
        ImageData drawn = square.getImageData(100);
        square.dispose();
        return Pixels.disc(drawn, side);
    }

    /** Returns a font whose lines are so many pixels high. */
    private static Font font(GC gc, int height) {
        FontData data = JFaceResources.getDialogFont().getFontData()[0];
        data.setStyle(SWT.BOLD);
        int line = gc.getFontMetrics().getHeight();
        data.setHeight(Math.max(5, Math.round((float) data.getHeight() * height / line)));
        return new Font(gc.getDevice(), data);
    }
}
