package kith.ui.photo;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;

/** Cuts, scales and turns pictures. Needs no display; may be called on any thread. */
public final class Pixels {

    private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);
    private static final int OPAQUE = 255;
    private static final int JPEG_QUALITY = 85;

    private Pixels() {
    }

    /**
     * Returns a part of a picture in another size, each pixel the mean of those that it stands for.
     *
     * @param part the part, inside the picture
     * @return a picture of 24 bits, with transparency only if some of it is transparent
     */
    public static ImageData scaled(ImageData source, Rectangle part, int width, int height) {
        ImageData result = new ImageData(width, height, 24, RGB);
        byte[] alphas = new byte[width * height];
        boolean transparent = false;
        Band band = new Band(source, part);
        for (int y = 0; y < height; y++) {
            int top = part.y + (int) ((long) y * part.height / height);
            int bottom = Math.max(top + 1, part.y + (int) Math.ceilDiv((long) (y + 1) * part.height, height));
            band.sum(top, Math.min(bottom, source.height));
            for (int x = 0; x < width; x++) {
                int left = (int) ((long) x * part.width / width);
                int right = Math.max(left + 1, (int) Math.ceilDiv((long) (x + 1) * part.width, width));
                int argb = band.mean(left, Math.min(right, part.width));
                result.setPixel(x, y, argb & 0xFFFFFF);
                alphas[y * width + x] = (byte) (argb >>> 24);
                transparent |= argb >>> 24 != OPAQUE;
            }
        }
        if (transparent) {
            result.alphaData = alphas;
        }
        return result;
    }

    /** Returns the middle of a picture as a disc, with soft edges and nothing around it. */
    public static ImageData disc(ImageData source, int diameter) {
        int side = Math.min(source.width, source.height);
        ImageData square = scaled(source, new Rectangle((source.width - side) / 2, (source.height - side) / 2, side, side),
                diameter, diameter);
        byte[] alphas = new byte[diameter * diameter];
        double radius = diameter / 2.0;
        for (int y = 0; y < diameter; y++) {
            for (int x = 0; x < diameter; x++) {
                double inside = radius - Math.hypot(x + 0.5 - radius, y + 0.5 - radius) + 0.5;
                int own = square.alphaData == null ? OPAQUE : square.alphaData[y * diameter + x] & OPAQUE;
                alphas[y * diameter + x] = (byte) Math.round(own * Math.clamp(inside, 0, 1));
            }
        }
        square.alphaData = alphas;
        return square;
    }

    /**
     * Returns a picture as it is to be looked at.
     *
     * @param orientation what EXIF says of it, from 1, as it is, to 8
     */
    public static ImageData turned(ImageData source, int orientation) {
        if (orientation <= 1 || orientation > 8) {
            return source;
        }
        boolean lying = orientation >= 5;
        int width = lying ? source.height : source.width;
        int height = lying ? source.width : source.height;
        ImageData result = new ImageData(width, height, source.depth, source.palette);
        int right = source.width - 1;
        int bottom = source.height - 1;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                result.setPixel(x, y, switch (orientation) {
                    case 2 -> source.getPixel(right - x, y);
                    case 3 -> source.getPixel(right - x, bottom - y);
                    case 4 -> source.getPixel(x, bottom - y);
                    case 5 -> source.getPixel(y, x);
                    case 6 -> source.getPixel(y, bottom - x);
                    case 7 -> source.getPixel(right - y, bottom - x);
                    default -> source.getPixel(right - y, x);
                });
            }
        }
        return result;
    }

    /** Returns the media type in which a picture is written: PNG if some of it is transparent, else JPEG. */
    public static String mediaType(ImageData picture) {
        return picture.alphaData == null ? "image/jpeg" : "image/png";
    }

    /** Returns a picture as a file of its {@link #mediaType}. */
    public static byte[] encoded(ImageData picture) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { picture };
        loader.compression = JPEG_QUALITY;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (picture.alphaData != null) {
            loader.compression = -1;
        }
        loader.save(bytes, picture.alphaData == null ? SWT.IMAGE_JPEG : SWT.IMAGE_PNG);
        return bytes.toByteArray();
    }

    /** The sums of some lines of a picture, column by column. */
    private static final class Band {

        private final ImageData source;
        private final Rectangle part;
        private final int[] line;
        private final byte[] opacity;
        private final long[] red;
        private final long[] green;
        private final long[] blue;
        private final long[] alpha;
        private int lines;

        Band(ImageData source, Rectangle part) {
            this.source = source;
            this.part = part;
            line = new int[part.width];
            opacity = new byte[part.width];
            red = new long[part.width];
            green = new long[part.width];
            blue = new long[part.width];
            alpha = new long[part.width];
        }

        void sum(int top, int bottom) {
            Arrays.fill(red, 0);
            Arrays.fill(green, 0);
            Arrays.fill(blue, 0);
            Arrays.fill(alpha, 0);
            lines = bottom - top;
            for (int y = top; y < bottom; y++) {
                source.getPixels(part.x, y, part.width, line, 0);
                if (source.alphaData != null) {
                    source.getAlphas(part.x, y, part.width, opacity, 0);
                }
                for (int x = 0; x < part.width; x++) {
                    add(x);
                }
            }
        }

        private void add(int x) {
            int own = source.alphaData != null ? opacity[x] & OPAQUE : line[x] == source.transparentPixel ? 0 : OPAQUE;
            PaletteData palette = source.palette;
            int r;
            int g;
            int b;
            if (palette.isDirect) {
                r = channel(line[x], palette.redMask, palette.redShift);
                g = channel(line[x], palette.greenMask, palette.greenShift);
                b = channel(line[x], palette.blueMask, palette.blueShift);
            } else {
                var color = palette.colors[Math.min(line[x], palette.colors.length - 1)];
                r = color.red;
                g = color.green;
                b = color.blue;
            }
            // What is transparent must not give its colour to its neighbours.
            red[x] += (long) r * own;
            green[x] += (long) g * own;
            blue[x] += (long) b * own;
            alpha[x] += own;
        }

        private static int channel(int pixel, int mask, int shift) {
            int value = pixel & mask;
            return shift < 0 ? value >>> -shift : value << shift;
        }

        int mean(int left, int right) {
            long r = 0;
            long g = 0;
            long b = 0;
            long a = 0;
            for (int x = left; x < right; x++) {
                r += red[x];
                g += green[x];
                b += blue[x];
                a += alpha[x];
            }
            if (a == 0) {
                return 0;
            }
            long half = a / 2;
            long pixels = (long) (right - left) * lines;
            return (int) ((a + pixels / 2) / pixels << 24 | (r + half) / a << 16 | (g + half) / a << 8 | (b + half) / a);
        }
    }
}
