package kith.contacts.internal.photo;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Shows a picture and the square that is cut out of it, which the mouse and the keys move and size. */
final class CropCanvas extends Canvas {

    private static final int HANDLE = 14;
    private static final int SHADE = 150;
    private static final int STEPS = 50;

    private final ImageData picture;
    private final Image image;
    private CropSquare square;
    private Point grip;
    private boolean sizing;

    CropCanvas(Composite parent, ImageData picture) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.BORDER);
        this.picture = picture;
        image = new Image(getDisplay(), picture);
        square = CropSquare.of(picture.width, picture.height);
        addDisposeListener(event -> image.dispose());
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> redraw());
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.MouseDown, this::grab);
        addListener(SWT.MouseMove, this::drag);
        addListener(SWT.MouseUp, event -> grip = null);
        addListener(SWT.MouseVerticalWheel, event -> show(square.grown(Integer.signum(event.count) * step(event))));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
                && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = spoken();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }
        });
    }

    CropSquare square() {
        return square;
    }

    private String spoken() {
        return NLS.bind(Messages.cropSpoken, new Object[] { square.side(), square.x(), square.y() });
    }

    private void show(CropSquare changed) {
        square = changed;
        redraw();
    }

    private int step(Event event) {
        int small = Math.max(1, Math.min(picture.width, picture.height) / STEPS);
        return (event.stateMask & SWT.SHIFT) != 0 ? 5 * small : small;
    }

    private void key(Event event) {
        int step = step(event);
        CropSquare changed = switch (event.keyCode) {
            case SWT.ARROW_LEFT -> square.moved(-step, 0);
            case SWT.ARROW_RIGHT -> square.moved(step, 0);
            case SWT.ARROW_UP -> square.moved(0, -step);
            case SWT.ARROW_DOWN -> square.moved(0, step);
            case '+', '=', SWT.KEYPAD_ADD -> square.grown(2 * step);
            case '-', SWT.KEYPAD_SUBTRACT -> square.grown(-2 * step);
            default -> square;
        };
        if (changed != square) {
            show(changed);
            event.doit = false;
        }
    }

    /** Returns where the picture is shown: all of it, in the middle, not larger than it is. */
    private Rectangle shown() {
        Rectangle room = getClientArea();
        double scale = Math.min(1, Math.min((double) room.width / picture.width, (double) room.height / picture.height));
        int width = Math.max(1, (int) (picture.width * scale));
        int height = Math.max(1, (int) (picture.height * scale));
        return new Rectangle((room.width - width) / 2, (room.height - height) / 2, width, height);
    }

    private Rectangle frame(Rectangle shown) {
        double scale = (double) shown.width / picture.width;
        int side = (int) Math.round(square.side() * scale);
        return new Rectangle(shown.x + (int) Math.round(square.x() * scale), shown.y + (int) Math.round(square.y() * scale),
                side, side);
    }

    private Point inPicture(Event event) {
        Rectangle shown = shown();
        double scale = (double) shown.width / picture.width;
        return new Point((int) ((event.x - shown.x) / scale), (int) ((event.y - shown.y) / scale));
    }

    private void grab(Event event) {
        setFocus();
        Rectangle frame = frame(shown());
        sizing = Math.abs(event.x - frame.x - frame.width) < HANDLE && Math.abs(event.y - frame.y - frame.height) < HANDLE;
        Point at = inPicture(event);
        if (!sizing && !frame.contains(event.x, event.y)) {
            show(square.moved(at.x - square.x() - square.side() / 2, at.y - square.y() - square.side() / 2));
        }
        grip = new Point(at.x - square.x(), at.y - square.y());
    }

    private void drag(Event event) {
        Rectangle frame = frame(shown());
        boolean corner = Math.abs(event.x - frame.x - frame.width) < HANDLE && Math.abs(event.y - frame.y - frame.height) < HANDLE;
        setCursor(getDisplay().getSystemCursor(corner || grip != null && sizing ? SWT.CURSOR_SIZENWSE
                : frame.contains(event.x, event.y) ? SWT.CURSOR_SIZEALL : SWT.CURSOR_ARROW));
        if (grip != null) {
            Point at = inPicture(event);
            show(sizing ? square.drawnTo(at.x, at.y) : square.moved(at.x - grip.x - square.x(), at.y - grip.y - square.y()));
        }
    }

    private void paint(GC gc) {
        Rectangle shown = shown();
        Rectangle frame = frame(shown);
        gc.setInterpolation(SWT.HIGH);
        gc.setAntialias(SWT.ON);
        gc.drawImage(image, 0, 0, picture.width, picture.height, shown.x, shown.y, shown.width, shown.height);
        gc.setBackground(new Color(0, 0, 0));
        gc.setAlpha(SHADE);
        gc.fillRectangle(shown.x, shown.y, shown.width, frame.y - shown.y);
        gc.fillRectangle(shown.x, frame.y + frame.height, shown.width, shown.y + shown.height - frame.y - frame.height);
        gc.fillRectangle(shown.x, frame.y, frame.x - shown.x, frame.height);
        gc.fillRectangle(frame.x + frame.width, frame.y, shown.x + shown.width - frame.x - frame.width, frame.height);
        gc.setAlpha(255);
        gc.setForeground(new Color(255, 255, 255));
        gc.setLineWidth(isFocusControl() ? 3 : 1);
        gc.drawRectangle(frame.x, frame.y, frame.width - 1, frame.height - 1);
        gc.setLineWidth(1);
        gc.drawOval(frame.x, frame.y, frame.width - 1, frame.height - 1);
        gc.setBackground(new Color(255, 255, 255));
        gc.fillRectangle(frame.x + frame.width - HANDLE / 2, frame.y + frame.height - HANDLE / 2, HANDLE / 2, HANDLE / 2);
    }
}
