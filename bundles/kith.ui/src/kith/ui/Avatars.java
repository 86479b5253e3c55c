package kith.ui;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/** Pictures of people without a photo: their initials in a tinted circle, the same tint for a name each time. */
public final class Avatars {

    private static final int HUES = 12;

    private Avatars() {
    }

    /**
     * Returns the picture of a name; it is shared and must not be disposed of.
     *
     * @param size the diameter in points
     */
    public static Image get(String name, int size) {
        String initials = Initials.of(name);
        int hue = Math.floorMod(name.hashCode(), HUES);
        String key = "kith.ui.avatar." + initials + '.' + hue + '.' + size;
        Image image = JFaceResources.getImageRegistry().get(key);
        if (image == null) {
            image = draw(initials, hue * 360f / HUES, size);
            JFaceResources.getImageRegistry().put(key, image);
        }
        return image;
    }

    private static Image draw(String initials, float hue, int size) {
        ImageGcDrawer drawer = new ImageGcDrawer() {

            @Override
            public void drawOn(GC gc, int width, int height) {
                gc.setAntialias(SWT.ON);
                gc.setBackground(new Color(new RGB(hue, 0.38f, 0.62f)));
                gc.fillOval(0, 0, width, height);
                FontData data = JFaceResources.getDialogFont().getFontData()[0];
                data.setHeight(Math.max(6, Math.round(size * 0.32f)));
                data.setStyle(SWT.BOLD);
                Font font = new Font(gc.getDevice(), data);
                gc.setFont(font);
                gc.setForeground(new Color(255, 255, 255));
                Point extent = gc.textExtent(initials, SWT.DRAW_TRANSPARENT);
                gc.drawText(initials, (width - extent.x) / 2, (height - extent.y) / 2, SWT.DRAW_TRANSPARENT);
                font.dispose();
            }

            @Override
            public int getGcStyle() {
                return SWT.TRANSPARENT;
            }
        };
        return new Image(Display.getCurrent(), drawer, size, size);
    }
}
