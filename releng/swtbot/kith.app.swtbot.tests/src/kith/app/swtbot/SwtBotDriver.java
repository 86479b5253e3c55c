package kith.app.swtbot;

import static org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable.syncExec;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.keyboard.Keyboard;
import org.eclipse.swtbot.swt.finder.keyboard.KeyboardFactory;
import org.eclipse.swtbot.swt.finder.results.BoolResult;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotMenu;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.hamcrest.BaseMatcher;
import org.hamcrest.Description;
import org.hamcrest.Matcher;

import kith.testsupport.driver.Scope;
import kith.testsupport.driver.WorkbenchDriver;

/** The driver that leaves finding, waiting, clicking and typing to SWTBot. */
final class SwtBotDriver implements WorkbenchDriver {

    private static final long PATIENCE = 20_000;
    private static final long PAUSE = 20;

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private final Keyboard keyboard = KeyboardFactory.getSWTKeyboard();

    @Override
    public void perspective(String id) {
        bot.perspectiveById(id).activate();
    }

    @Override
    public Scope view(String id) {
        syncExec((VoidResult) () -> {
            try {
                page().showView(id);
            } catch (PartInitException e) {
                throw new AssertionError(e.getMessage(), e);
            }
        });
        SWTBotView view = bot.viewById(id);
        view.setFocus();
        return new SwtBotScope(this, view.bot());
    }

    @Override
    public Scope editor(String id) {
        waitUntil("an editor " + id, () -> page().getActiveEditor() != null
                && page().getActiveEditor().getSite().getId().equals(id));
        return new SwtBotScope(this, bot.activeEditor().bot());
    }

    @Override
    public Scope dialog(String title) {
        SWTBotShell shell = bot.shell(title);
        shell.activate();
        return new SwtBotScope(this, shell.bot());
    }

    @Override
    public void menu(String... labels) {
        SWTBotMenu menu = bot.shell().menu().menu(beginsWith(labels[0]), false, 0);
        for (int i = 1; i < labels.length; i++) {
            menu = menu.menu(beginsWith(labels[i]), false, 0);
        }
        menu.click();
        settle();
    }

    @Override
    public void press(String keys) {
        try {
            KeyStroke stroke = KeyStroke.getInstance(keys);
            if (stroke.getModifierKeys() == 0) {
                keyboard.pressShortcut(stroke);
            } else {
                keyboard.pressShortcut(stroke.getModifierKeys(), Character.toLowerCase((char) stroke.getNaturalKey()));
            }
        } catch (ParseException e) {
            throw new IllegalArgumentException(keys, e);
        }
        settle();
    }

    @Override
    public void type(String text) {
        // SWTBot's layouts name letters by capitals, which today's SWT types as such.
        for (char letter : text.toCharArray()) {
            KeyStroke key = KeyStroke.getInstance(0, Character.toLowerCase(letter));
            if (Character.isUpperCase(letter)) {
                keyboard.pressShortcut(KeyStroke.getInstance(SWT.SHIFT, 0), key);
            } else {
                keyboard.pressShortcut(key);
            }
        }
        settle();
    }

    @Override
    public void waitUntil(String what, BooleanSupplier condition) {
        bot.waitUntil(new DefaultCondition() {
            @Override
            public boolean test() {
                return syncExec((BoolResult) condition::getAsBoolean);
            }

            @Override
            public String getFailureMessage() {
                return "Waited in vain for " + what;
            }
        }, PATIENCE, PAUSE);
    }

    @Override
    public void pause() {
        bot.sleep(PAUSE);
        settle();
    }

    @Override
    public void screenshot(Path file) {
        SWTUtils.captureScreenshot(file.toString());
    }

    @Override
    public void tidy() {
        bot.closeAllShells();
        syncExec((VoidResult) () -> page().closeAllEditors(false));
        bot.shell().activate();
        settle();
    }

    /** Waits for the jobs that a user waits for. */
    void settle() {
        waitUntil("the jobs", () -> {
            for (Job job : Job.getJobManager().find(null)) {
                if (job.isUser() && (job.getState() == Job.RUNNING || job.getState() == Job.WAITING)) {
                    return false;
                }
            }
            return true;
        });
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private static Matcher<MenuItem> beginsWith(String label) {
        return new BaseMatcher<>() {
            @Override
            public boolean matches(Object item) {
                return item instanceof MenuItem menu && menu.getText().replace("&", "").startsWith(label);
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("a menu item beginning with ").appendText(label);
            }
        };
    }
}
