package kith.contacts.internal.photo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;

import kith.model.Blob;
import kith.model.Contact;
import kith.model.KithPackage.Literals;
import kith.model.Photo;
import kith.store.Titles;
import kith.ui.Avatars;
import kith.ui.Colors;
import kith.ui.Reading;
import kith.ui.WidgetKeys;
import kith.ui.form.Editing;
import kith.ui.photo.PhotoReader;
import kith.ui.photo.Pixels;

/** The photo of a contact in its form, or initials: a click, Enter or a drop changes it. */
public final class PhotoField extends Canvas {

    private static final int SIZE = 56;
    private static final int MARGIN = 3;
    private static final char PASTE = 'v';

    private final Contact contact;
    private final PhotoEdit edit;
    private String shown;
    private Image photo;

    public PhotoField(Editing editing, Composite parent, Contact contact) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.contact = contact;
        edit = new PhotoEdit(editing, contact, this);
        editing.toolkit().adapt(this, false, false);
        WidgetKeys.set(this, "Contact.photo");
        setCursor(edit.isReadOnly() ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseEnter, event -> setToolTipText(edit.isReadOnly() ? null : Messages.photoHint));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addDisposeListener(event -> setPhoto(null));
        describe();
        Runnable refresher = this::refresh;
        editing.onRefresh(refresher);
        addDisposeListener(event -> editing.noRefresh(refresher));
        if (!edit.isReadOnly()) {
            acceptChanges();
        }
        refresh();
    }

    private void acceptChanges() {
        setMenu(menu().createContextMenu(this));
        addListener(SWT.MouseUp, event -> {
            if (event.button == 1) {
                openMenu();
            }
        });
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        DropTarget target = new DropTarget(this, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_MOVE);
        target.setTransfer(new Transfer[] { FileTransfer.getInstance() });
        target.addDropListener(new DropTargetAdapter() {

            @Override
            public void dragEnter(DropTargetEvent event) {
                // The file stays where it is.
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] files && files.length > 0) {
                    edit.take(Path.of(files[0]));
                }
            }
        });
    }

    /** Takes a picture from the clipboard; the workbench calls this for its key of pasting. */
    public void paste() {
        if (!edit.isReadOnly()) {
            edit.paste();
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == ' ' || event.keyCode == SWT.ARROW_DOWN) {
            openMenu();
        } else if (event.keyCode == SWT.DEL || event.keyCode == SWT.BS) {
            edit.remove();
        } else if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == PASTE) {
            edit.paste();
        }
    }

    private void openMenu() {
        setFocus();
        // The tip of the mouse would lie over the menu.
        setToolTipText(null);
        Menu menu = getMenu();
        menu.setLocation(toDisplay(0, getSize().y));
        menu.setVisible(true);
    }

    private MenuManager menu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(opened -> {
            opened.add(action(Messages.chooseItem, edit::choose, true));
            opened.add(action(Messages.pasteItem, edit::paste, true));
            opened.add(action(Messages.removeItem, edit::remove, hasPhoto()));
        });
        return menu;
    }

    private static Action action(String text, Runnable run, boolean enabled) {
        Action action = new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setEnabled(enabled);
        return action;
    }

    private void describe() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = NLS.bind(hasPhoto() ? Messages.photoOf : Messages.noPhotoOf, title());
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }
        });
    }

    private boolean hasPhoto() {
        return contact.eIsSet(Literals.CONTACT__PHOTO);
    }

    private void refresh() {
        Photo now = contact.getPhoto();
        Blob data = now == null ? null : now.getData();
        String hash = data == null ? "" : data.hash();
        if (Objects.equals(hash, shown)) {
            redraw();
            return;
        }
        shown = hash;
        if (data == null) {
            setPhoto(null);
        } else {
            Reading.of(this, () -> picture(data), picture -> {
                if (hash.equals(shown)) {
                    setPicture(picture);
                }
            });
        }
    }

    private static ImageData picture(Blob data) {
        try {
            return PhotoReader.read(data.bytes(), "");
        } catch (IOException e) {
            // A photo that came with an import, of a format that is not understood: initials will do.
            return null;
        }
    }

    private void setPicture(ImageData picture) {
        setPhoto(picture == null ? null : new Image(getDisplay(),
                (ImageDataProvider) zoom -> Pixels.disc(picture, SIZE * zoom / 100)));
    }

    private void setPhoto(Image image) {
        if (photo != null) {
            photo.dispose();
        }
        photo = image;
        if (!isDisposed()) {
            redraw();
        }
    }

    private String title() {
        String title = Titles.of(contact);
        return title.isBlank() ? "?" : title;
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(SIZE + 2 * MARGIN, SIZE + 2 * MARGIN);
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        int left = (area.width - SIZE) / 2;
        int top = (area.height - SIZE) / 2;
        gc.setAntialias(SWT.ON);
        gc.drawImage(photo == null ? Avatars.get(title(), SIZE) : photo, left, top);
        if (isFocusControl()) {
            gc.setForeground(Colors.accent(this));
            gc.setLineWidth(2);
            gc.drawOval(left - 2, top - 2, SIZE + 3, SIZE + 3);
        }
    }
}
