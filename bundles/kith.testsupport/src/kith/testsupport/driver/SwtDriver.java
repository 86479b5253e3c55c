package kith.testsupport.driver;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

/** The driver that needs nothing beside the platform. */
public final class SwtDriver implements WorkbenchDriver {

    private final Display display = PlatformUI.getWorkbench().getDisplay();
    private final UiThread ui = new UiThread(display);
    private final Keyboard keyboard = new Keyboard(ui);

    @Override
    public void perspective(String id) {
        ui.run(() -> {
            try {
                PlatformUI.getWorkbench().showPerspective(id, window());
            } catch (WorkbenchException e) {
                throw new AssertionError(e.getMessage(), e);
            }
        });
        ui.settle();
    }

    @Override
    public Scope view(String id) {
        Composite content = ui.get(() -> {
            try {
                return content(page().showView(id));
            } catch (PartInitException e) {
                throw new AssertionError(e.getMessage(), e);
            }
        });
        ui.settle();
        return new SwtScope(ui, keyboard, content);
    }

    @Override
    public Scope editor(String id) {
        waitUntil("an editor " + id, () -> {
            IEditorPart editor = page().getActiveEditor();
            return editor != null && editor.getSite().getId().equals(id);
        });
        ui.settle();
        return new SwtScope(ui, keyboard, ui.get(() -> content(page().getActiveEditor())));
    }

    @Override
    public Scope dialog(String title) {
        waitUntil("a dialog \"" + title + "\"", () -> shell(title) != null);
        ui.settle();
        return new SwtScope(ui, keyboard, ui.get(() -> shell(title)));
    }

    @Override
    public void menu(String... labels) {
        ui.later(() -> {
            Menu menu = window().getShell().getMenuBar();
            for (int i = 0; i < labels.length; i++) {
                menu.notifyListeners(SWT.Show, new Event());
                MenuItem item = item(menu, labels[i]);
                if (i == labels.length - 1) {
                    if (!item.isEnabled()) {
                        throw new AssertionError("The menu item cannot be chosen: " + item.getText());
                    }
                    item.notifyListeners(SWT.Selection, new Event());
                } else {
                    menu = item.getMenu();
                }
            }
        });
        ui.settle();
    }

    @Override
    public void press(String keys) {
        keyboard.press(keys);
    }

    @Override
    public void type(String text) {
        keyboard.type(text);
    }

    @Override
    public void waitUntil(String what, BooleanSupplier condition) {
        ui.waitUntil(what, condition);
    }

    @Override
    public void pause() {
        UiThread.pause();
        ui.settle();
    }

    @Override
    public void screenshot(Path file) {
        ui.run(() -> {
            Image image = new Image(display, display.getBounds().width, display.getBounds().height);
            GC gc = new GC(display);
            gc.copyArea(image, 0, 0);
            gc.dispose();
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] { image.getImageData() };
            loader.save(file.toString(), SWT.IMAGE_PNG);
            image.dispose();
        });
    }

    @Override
    public void tidy() {
        ui.run(() -> {
            for (Shell shell : display.getShells()) {
                if (!shell.isDisposed() && shell != window().getShell() && shell.isVisible()) {
                    // Not closed: a dialog may ask whether it is to be, and nobody would answer.
                    shell.dispose();
                }
            }
            page().closeAllEditors(false);
            window().getShell().forceActive();
        });
        ui.settle();
    }

    private static MenuItem item(Menu menu, String label) {
        return Arrays.stream(menu.getItems()).filter(item -> Labels.plain(item.getText()).startsWith(label)).findFirst()
                .orElseThrow(() -> new AssertionError("No item " + label + " among "
                        + Arrays.stream(menu.getItems()).map(MenuItem::getText).toList()));
    }

    private Shell shell(String title) {
        return Arrays.stream(display.getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(title))
                .findFirst().orElse(null);
    }

    private static Composite content(IWorkbenchPart part) {
        return (Composite) part.getSite().getService(MPart.class).getWidget();
    }

    private static IWorkbenchPage page() {
        return window().getActivePage();
    }

    private static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }
}
