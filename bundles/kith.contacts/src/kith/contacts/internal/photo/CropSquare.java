package kith.contacts.internal.photo;

import org.eclipse.swt.graphics.Rectangle;

/**
 * The square that is cut out of a picture. It never leaves the picture.
 *
 * @param width the width of the picture
 * @param height the height of the picture
 * @param x the left edge
 * @param y the upper edge
 * @param side the length of its sides
 */
record CropSquare(int width, int height, int x, int y, int side) {

    private static final int SMALLEST = 16;

    CropSquare {
        side = Math.clamp(side, Math.min(SMALLEST, Math.min(width, height)), Math.min(width, height));
        x = Math.clamp(x, 0, width - side);
        y = Math.clamp(y, 0, height - side);
    }

    /** Returns the largest square of a picture: in the middle, but of a tall one rather at the top, where heads are. */
    static CropSquare of(int width, int height) {
        int side = Math.min(width, height);
        return new CropSquare(width, height, (width - side) / 2, (height - side) / 4, side);
    }

    CropSquare moved(int right, int down) {
        return new CropSquare(width, height, x + right, y + down, side);
    }

    /** Returns a larger or smaller square around the same middle. */
    CropSquare grown(int by) {
        int grown = Math.clamp((long) side + by, Math.min(SMALLEST, Math.min(width, height)), Math.min(width, height));
        int shift = (grown - side) / 2;
        return new CropSquare(width, height, x - shift, y - shift, grown);
    }

    /** Returns the square with its lower right corner drawn to a point, as near as a square in the picture can be. */
    CropSquare drawnTo(int right, int bottom) {
        int room = Math.min(width - x, height - y);
        return new CropSquare(width, height, x, y, Math.min(room, Math.max(right - x, bottom - y)));
    }

    Rectangle bounds() {
        return new Rectangle(x, y, side, side);
    }

    /** Returns whether there is something to choose. */
    boolean isWhole() {
        return Math.abs(width - height) <= 1 && side >= Math.min(width, height);
    }
}
