package kith.app.swtbot;

import static org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable.syncExec;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCombo;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotLabel;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotText;

import kith.testsupport.driver.Field;

/** A field, handled by SWTBot. */
final class SwtBotField implements Field {

    private final SwtBotDriver driver;
    private final Control control;

    SwtBotField(SwtBotDriver driver, Control control) {
        this.driver = driver;
        this.control = control;
    }

    @Override
    public String text() {
        return switch (control) {
            case Text text -> new SWTBotText(text).getText();
            case Combo combo -> new SWTBotCombo(combo).getText();
            case Label label -> new SWTBotLabel(label).getText();
            default -> throw new AssertionError("It has no text: " + control);
        };
    }

    @Override
    public void replace(String value) {
        enter(value);
        if (!(control instanceof Combo)) {
            driver.press("Tab");
        }
    }

    @Override
    public void enter(String value) {
        focus();
        switch (control) {
            case Text text -> new SWTBotText(text).setText(value);
            case Combo combo -> new SWTBotCombo(combo).setSelection(value);
            default -> throw new AssertionError("Nothing can be put into " + control);
        }
        driver.settle();
    }

    @Override
    public void focus() {
        syncExec((VoidResult) () -> {
            control.getShell().forceActive();
            control.forceFocus();
        });
        driver.waitUntil("the focus", control::isFocusControl);
    }
}
