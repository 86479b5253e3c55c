package kith.ui.photo;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;

import kith.model.Blob;
import kith.model.KithFactory;
import kith.model.Photo;

/** Makes photos as they are stored: small squares. Needs no display; may be called on any thread. */
public final class StoredPhoto {

    private static final int LARGEST = 512;

    private StoredPhoto() {
    }

    /**
     * Returns the photo of a part of a picture: not larger than the part, and at most 512 pixels wide and high.
     *
     * @param part a square inside the picture
     * @return a photo that is in no object yet
     */
    public static Photo of(ImageData picture, Rectangle part) {
        int side = Math.min(LARGEST, part.width);
        ImageData square = Pixels.scaled(picture, part, side, side);
        Photo photo = KithFactory.eINSTANCE.createPhoto();
        photo.setMediaType(Pixels.mediaType(square));
        photo.setData(Blob.of(Pixels.encoded(square)));
        return photo;
    }
}
