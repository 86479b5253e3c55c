package kith.ui.photo;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

import kith.core.Session;
import kith.ui.Avatars;

/**
 * The faces that a list shows: photos of the network that it shows now, or initials. To be used on the thread of the display.
 */
public final class Faces {

    private final Consumer<String> changed;
    private Photos photos;

    /**
     * @param control shows the faces; they are let go with it
     * @param changed is given the id of a contact whose face is another one than before
     */
    public Faces(Control control, Consumer<String> changed) {
        this.changed = changed;
        control.addListener(SWT.Dispose, event -> follow(null));
    }

    /** Shows those of a network from now on, or only initials for null. */
    public void follow(Session session) {
        if (photos != null) {
            photos.removeListener(changed);
        }
        photos = session == null ? null : Photos.of(session);
        if (photos != null) {
            photos.addListener(changed);
        }
    }

    /**
     * Returns the face of a contact; it is shared and must not be disposed of.
     *
     * @param id the id of the contact, empty for one that is not in the network
     * @param size the diameter in points, at most 32
     */
    public Image get(String id, String name, int size) {
        Image initials = Avatars.get(name, size);
        return photos == null || id.isEmpty() ? initials : photos.get(id, size, initials);
    }
}
