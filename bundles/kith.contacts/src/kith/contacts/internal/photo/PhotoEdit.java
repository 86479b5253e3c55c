package kith.contacts.internal.photo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;

import kith.model.Contact;
import kith.model.KithPackage.Literals;
import kith.model.Photo;
import kith.ui.Reading;
import kith.ui.form.Editing;
import kith.ui.photo.PhotoReader;
import kith.ui.photo.StoredPhoto;

/** Changes the photo of a contact: each change is one command. */
final class PhotoEdit {

    private static final String[] EXTENSIONS = { "*.jpg;*.jpeg;*.png;*.gif;*.bmp;*.tif;*.tiff;*.JPG;*.JPEG;*.PNG", "*" };

    private static final String PURPOSE = "photo";

    /** What was read: a picture with a smaller one to crop it by, or why there is none. */
    private record Read(ImageData picture, ImageData preview, String problem) {
    }

    private final Editing editing;
    private final Contact contact;
    private final Control control;

    /** @param control what shows the photo */
    PhotoEdit(Editing editing, Contact contact, Control control) {
        this.editing = editing;
        this.contact = contact;
        this.control = control;
    }

    boolean isReadOnly() {
        return editing.session().isReadOnly();
    }

    void choose() {
        FileDialog dialog = new FileDialog(control.getShell(), SWT.OPEN);
        dialog.setText(Messages.choose);
        dialog.setFilterExtensions(EXTENSIONS);
        dialog.setFilterNames(new String[] { Messages.pictures, Messages.allFiles });
        String file = dialog.open();
        if (file != null) {
            take(Path.of(file));
        }
    }

    /** Takes a picture, or the file of one, from the clipboard. */
    void paste() {
        Clipboard clipboard = new Clipboard(control.getDisplay());
        try {
            if (clipboard.getContents(FileTransfer.getInstance()) instanceof String[] files && files.length > 0) {
                take(Path.of(files[0]));
            } else if (clipboard.getContents(ImageTransfer.getInstance()) instanceof ImageData picture) {
                read(() -> picture);
            } else {
                MessageDialog.openInformation(control.getShell(), Messages.notPasted, Messages.notPastedHint);
            }
        } finally {
            clipboard.dispose();
        }
    }

    /** Takes the picture of a file, which is read in the background. */
    void take(Path file) {
        read(() -> PhotoReader.read(file));
    }

    private void read(Callable<ImageData> reading) {
        inBackground(() -> picture(reading), read -> {
            if (read.picture() == null) {
                MessageDialog.openError(control.getShell(), Messages.notTaken, read.problem());
            } else {
                crop(read.picture(), read.preview());
            }
        });
    }

    private <T> void inBackground(Supplier<T> work, Consumer<T> done) {
        control.setCursor(control.getDisplay().getSystemCursor(SWT.CURSOR_WAIT));
        Reading.of(control, PURPOSE, work, result -> {
            control.setCursor(null);
            done.accept(result);
        }, failure -> {
            control.setCursor(null);
            MessageDialog.openError(control.getShell(), Messages.notTaken, Messages.notTakenHint);
        });
    }

    private static Read picture(Callable<ImageData> reading) {
        try {
            ImageData picture = reading.call();
            return new Read(picture, CropDialog.preview(picture), "");
        } catch (IOException e) {
            return new Read(null, null, e.getMessage());
        } catch (Exception e) {
            throw new IllegalArgumentException(e);
        }
    }

    private void crop(ImageData picture, ImageData preview) {
        Rectangle part = CropSquare.of(picture.width, picture.height).bounds();
        if (!CropSquare.of(picture.width, picture.height).isWhole()) {
            CropDialog dialog = new CropDialog(control.getShell(), picture, preview);
            if (dialog.open() != Window.OK) {
                return;
            }
            part = dialog.chosen();
        }
        Rectangle chosen = part;
        inBackground(() -> StoredPhoto.of(picture, chosen), this::set);
    }

    private void set(Photo photo) {
        editing.run(NLS.bind(Messages.changePhoto, editing.title()), () -> contact.setPhoto(photo));
    }

    void remove() {
        if (contact.getPhoto() != null) {
            editing.run(NLS.bind(Messages.removePhoto, editing.title()), () -> contact.eUnset(Literals.CONTACT__PHOTO));
        }
    }
}
