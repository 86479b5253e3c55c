package kith.testsupport.driver;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** What widgets are called. */
final class Labels {

    private Labels() {
    }

    /** Returns whether a widget has a key or a label. */
    static boolean matches(Widget widget, String keyOrLabel) {
        return keyOrLabel.equals(widget.getData(WorkbenchDriver.KEY)) || keyOrLabel.equals(plain(label(widget)));
    }

    /** Returns a label without mnemonic and shortcut. */
    static String plain(String label) {
        return label == null ? "" : label.replaceAll("\t.*", "").replace("&", "");
    }

    private static String label(Widget widget) {
        return switch (widget) {
            case Button button -> button.getText().isEmpty() ? button.getToolTipText() : button.getText();
            case Hyperlink link -> link.getText();
            case Label label -> label.getText();
            case ToolItem item -> item.getText().isEmpty() ? item.getToolTipText() : item.getText();
            case Control control -> control.getToolTipText();
            default -> "";
        };
    }
}
