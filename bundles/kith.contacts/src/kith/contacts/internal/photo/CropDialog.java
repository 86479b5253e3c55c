package kith.contacts.internal.photo;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import kith.ui.Colors;
import kith.ui.WidgetKeys;
import kith.ui.photo.Pixels;

/** Asks which square of a picture is to be the photo. */
final class CropDialog extends Dialog {

    private static final int LARGEST = 900;
    private static final int WIDTH = 440;
    private static final int HEIGHT = 380;

    private final ImageData picture;
    private final ImageData preview;
    private CropCanvas canvas;
    private Rectangle chosen;

    /** @param preview the picture as it is shown, see {@link #preview} */
    CropDialog(Shell parent, ImageData picture, ImageData preview) {
        super(parent);
        this.picture = picture;
        this.preview = preview;
    }

    /** Returns a picture so small that it can be shown whole; to be made in the background. */
    static ImageData preview(ImageData picture) {
        double scale = Math.min(1, (double) LARGEST / Math.max(picture.width, picture.height));
        return scale == 1 ? picture : Pixels.scaled(picture, new Rectangle(0, 0, picture.width, picture.height),
                Math.max(1, (int) (picture.width * scale)), Math.max(1, (int) (picture.height * scale)));
    }

    /** Returns the part of the picture that was chosen, once the dialog is closed with OK. */
    Rectangle chosen() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.cropTitle);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        canvas = new CropCanvas(area, preview);
        WidgetKeys.set(canvas, "crop");
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(canvas);
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(Messages.cropHint);
        Colors.mute(hint);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(hint);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.cropTake, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        canvas.setFocus();
        return contents;
    }

    @Override
    protected void okPressed() {
        double scale = (double) picture.width / preview.width;
        CropSquare square = canvas.square();
        int side = Math.min((int) Math.round(square.side() * scale), Math.min(picture.width, picture.height));
        chosen = new CropSquare(picture.width, picture.height, (int) Math.round(square.x() * scale),
                (int) Math.round(square.y() * scale), side).bounds();
        super.okPressed();
    }
}
