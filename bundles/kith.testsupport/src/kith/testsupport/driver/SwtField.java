package kith.testsupport.driver;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A field of plain SWT. */
final class SwtField implements Field {

    private final UiThread ui;
    private final Keyboard keyboard;
    private final Control control;

    SwtField(UiThread ui, Keyboard keyboard, Control control) {
        this.ui = ui;
        this.keyboard = keyboard;
        this.control = control;
    }

    @Override
    public String text() {
        return ui.get(() -> switch (control) {
            case Text text -> text.getText();
            case StyledText text -> text.getText();
            case Combo combo -> combo.getText();
            case Label label -> label.getText();
            case Button button -> Boolean.toString(button.getSelection());
            case DateTime date -> "%04d-%02d-%02d".formatted(date.getYear(), date.getMonth() + 1, date.getDay());
            default -> throw new AssertionError("It has no text: " + control);
        });
    }

    @Override
    public void replace(String value) {
        enter(value);
        if (!(control instanceof Combo)) {
            keyboard.press("Tab");
        }
    }

    @Override
    public void enter(String value) {
        focus();
        ui.run(() -> {
            switch (control) {
                case Text text -> text.setText(value);
                case StyledText text -> text.setText(value);
                case Combo combo -> {
                    if (combo.indexOf(value) < 0) {
                        throw new AssertionError(value + " is not among " + Arrays.toString(combo.getItems()));
                    }
                    combo.setText(value);
                    combo.notifyListeners(SWT.Selection, new Event());
                }
                default -> throw new AssertionError("Nothing can be put into " + control);
            }
        });
        ui.settle();
    }

    @Override
    public void focus() {
        ui.run(() -> {
            control.getShell().forceActive();
            control.forceFocus();
        });
        ui.waitUntil("the focus in " + control, control::isFocusControl);
    }
}
