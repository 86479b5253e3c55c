package kith.app.swtbot;

import static org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable.syncExec;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.ControlFinder;
import org.eclipse.swtbot.swt.finder.results.BoolResult;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCheckBox;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.hamcrest.BaseMatcher;
import org.hamcrest.Description;
import org.hamcrest.Matcher;

import kith.testsupport.driver.Field;
import kith.testsupport.driver.Rows;
import kith.testsupport.driver.Scope;
import kith.testsupport.driver.WorkbenchDriver;

/** A part of the window, searched by SWTBot. */
final class SwtBotScope implements Scope {

    private final SwtBotDriver driver;
    private final SWTBot bot;

    SwtBotScope(SwtBotDriver driver, SWTBot bot) {
        this.driver = driver;
        this.bot = bot;
    }

    @Override
    public Field field(String key) {
        return new SwtBotField(driver, (Control) bot.widget(named(key, Control.class)));
    }

    @Override
    public Rows rows(String key) {
        Widget widget = bot.widget(named(key, Control.class));
        return widget instanceof Tree tree ? new SwtBotTreeRows(driver, new SWTBotTree(tree))
                : new SwtBotTableRows(driver, new SWTBotTable((Table) widget));
    }

    @Override
    public void click(String keyOrLabel) {
        Widget widget = bot.widget(named(keyOrLabel, Control.class));
        boolean check = syncExec((BoolResult) () -> (widget.getStyle() & SWT.CHECK) != 0);
        if (widget instanceof Button button) {
            if (check) {
                new SWTBotCheckBox(button).click();
            } else {
                new SWTBotButton(button).click();
            }
        } else {
            // A link of a form: SWTBot knows it in another bundle; every link follows the key as well.
            syncExec((VoidResult) ((Control) widget)::forceFocus);
            driver.press("Enter");
        }
        driver.settle();
    }

    @Override
    public boolean shows(String keyOrLabel) {
        List<? extends Widget> found = new ControlFinder().findControls(named(keyOrLabel, Control.class));
        return found.stream().anyMatch(widget -> syncExec((BoolResult) () -> !widget.isDisposed()));
    }

    private static <T extends Control> Matcher<T> named(String keyOrLabel, Class<T> type) {
        return new BaseMatcher<>() {
            @Override
            public boolean matches(Object item) {
                return type.isInstance(item) && (keyOrLabel.equals(((Widget) item).getData(WorkbenchDriver.KEY))
                        || keyOrLabel.equals(label((Widget) item)));
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("a widget named ").appendText(keyOrLabel);
            }
        };
    }

    private static String label(Widget widget) {
        String text = switch (widget) {
            case Button button -> button.getText();
            case Label label -> label.getText();
            default -> "";
        };
        return text.replace("&", "");
    }
}
