package kith.ui.photo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;

import kith.store.Stores;

/** Reads pictures that users give. May be called on any thread. */
public final class PhotoReader {

    /** Larger files are not read. */
    public static final long MOST_BYTES = 50L << 20;

    private static final long MOST_PIXELS = 100_000_000;
    private static final byte[] EXIF = { 'E', 'x', 'i', 'f', 0, 0 };
    private static final int ORIENTATION = 0x0112;

    private PhotoReader() {
    }

    /**
     * Reads a picture and turns it as it is to be looked at.
     *
     * @throws IOException with a message for the user if it cannot be read
     */
    public static ImageData read(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (Files.isDirectory(file)) {
            throw new IOException(NLS.bind(Messages.noPicture, name));
        } else if (!Files.isReadable(file)) {
            throw new IOException(NLS.bind(Messages.unreadable, name));
        } else if (Files.size(file) > MOST_BYTES) {
            throw new IOException(NLS.bind(Messages.tooLarge, name));
        }
        Stores.requireNotOpen(file);
        return read(Files.readAllBytes(file), name);
    }

    /**
     * Reads a picture and turns it as it is to be looked at.
     *
     * @param name what the user knows it by
     * @throws IOException with a message for the user if it cannot be read
     */
    public static ImageData read(byte[] bytes, String name) throws IOException {
        Header header = header(ByteBuffer.wrap(bytes));
        if (header.pixels > MOST_PIXELS) {
            throw new IOException(NLS.bind(Messages.tooLarge, name));
        }
        try {
            ImageData[] pictures = new ImageLoader().load(new ByteArrayInputStream(bytes));
            if (pictures.length == 0) {
                throw new IOException(NLS.bind(Messages.noPicture, name));
            }
            return Pixels.turned(pictures[0], header.orientation);
        } catch (SWTException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException(NLS.bind(Messages.noPicture, name), e);
        }
    }

    private record Header(long pixels, int orientation) {
    }

    /** Reads what can be known of a picture before it takes memory. */
    private static Header header(ByteBuffer bytes) {
        try {
            if (bytes.remaining() > 24 && bytes.getInt(0) == 0x89504E47) {
                return new Header((bytes.getInt(16) & 0xFFFFFFFFL) * (bytes.getInt(20) & 0xFFFFFFFFL), 1);
            }
            return bytes.remaining() > 4 && bytes.getShort(0) == (short) 0xFFD8 ? jpeg(bytes) : new Header(0, 1);
        } catch (IndexOutOfBoundsException e) {
            return new Header(0, 1);
        }
    }

    /** Goes through the segments of a JPEG file up to its picture (ITU T.81, B.1.1). */
    private static Header jpeg(ByteBuffer bytes) {
        int orientation = 1;
        int at = 2;
        while (at + 4 < bytes.limit() && (bytes.get(at) & 0xFF) == 0xFF) {
            int marker = bytes.get(at + 1) & 0xFF;
            int length = bytes.getShort(at + 2) & 0xFFFF;
            if (marker == 0xE1) {
                orientation = orientation(bytes.slice(at + 4, length - 2));
            } else if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
                return new Header((long) (bytes.getShort(at + 5) & 0xFFFF) * (bytes.getShort(at + 7) & 0xFFFF), orientation);
            } else if (marker == 0xDA) {
                break;
            }
            at += 2 + length;
        }
        return new Header(0, orientation);
    }

    /** Returns how a camera was held (Exif 2.3, 4.6.4 A). */
    private static int orientation(ByteBuffer segment) {
        if (segment.remaining() < EXIF.length + 8 || !segment.slice(0, EXIF.length).equals(ByteBuffer.wrap(EXIF))) {
            return 1;
        }
        ByteBuffer tiff = segment.slice(EXIF.length, segment.remaining() - EXIF.length);
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                return tiff.getShort(entry + 8);
            }
        }
        return 1;
    }
}
