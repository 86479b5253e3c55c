package kith.app.internal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import kith.core.EntityRef;
import kith.ui.EntityEditorInput;
import kith.ui.EntityEditors;

/** The light and the dark theme: whatever is on the screen has the colours of the one that is chosen at once. */
final class Themes {

    static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    /** The colours of the system follow the theme a moment later. */
    private static final int SYSTEM_FOLLOWS = 300;

    private Themes() {
    }

    /** Chooses a theme for all windows; nothing changes if it is chosen already. */
    static void set(IWorkbenchWindow window, String theme) {
        IThemeEngine engine = window.getService(IThemeEngine.class);
        if (isActive(engine, theme)) {
            return;
        }
        Display display = window.getShell().getDisplay();
        engine.setTheme(theme, true);
        if (theme.equals(LIGHT)) {
            // GTK tells the colours of the theme before until it has drawn with the new one: they are asked for again then.
            display.timerExec(SYSTEM_FOLLOWS, () -> {
                if (isActive(engine, LIGHT)) {
                    engine.setTheme(DARK, false);
                    engine.setTheme(LIGHT, true);
                    display.timerExec(SYSTEM_FOLLOWS, () -> refresh(display, engine));
                }
            });
        }
    }

    private static boolean isActive(IThemeEngine engine, String theme) {
        return engine.getActiveTheme() != null && engine.getActiveTheme().getId().startsWith(theme);
    }

    private static void refresh(Display display, IThemeEngine engine) {
        if (!isActive(engine, LIGHT)) {
            return;
        }
        for (Shell shell : display.getShells()) {
            forgetColors(shell);
            engine.applyStyles(shell, true);
            tell(shell);
        }
        reopenEditors();
    }

    /** Who takes colours from the system takes them again. */
    private static void tell(Control control) {
        control.notifyListeners(SWT.Settings, new Event());
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                tell(child);
            }
        }
    }

    /** Forms are coloured when they are made. */
    private static void reopenEditors() {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            IWorkbenchPage page = window.getActivePage();
            IEditorPart active = page == null ? null : page.getActiveEditor();
            if (active == null) {
                continue;
            }
            List<EntityRef> open = Stream.of(page.getEditorReferences()).map(each -> each.getEditor(false))
                    .filter(Objects::nonNull).map(IEditorPart::getEditorInput).filter(EntityEditorInput.class::isInstance)
                    .map(input -> ((EntityEditorInput) input).getRef()).toList();
            EntityRef front = active.getEditorInput() instanceof EntityEditorInput input ? input.getRef() : null;
            if (page.closeAllEditors(true)) {
                open.stream().filter(ref -> !ref.equals(front)).forEach(ref -> EntityEditors.open(page, ref));
                if (front != null) {
                    EntityEditors.open(page, front);
                }
            }
        }
    }

    /** What one theme has coloured and the next says nothing of would keep its colour: white text on a ground that is now white. */
    private static void forgetColors(Control control) {
        control.setForeground(null);
        control.setBackground(null);
        switch (control) {
            case CTabFolder tabs -> {
                tabs.setSelectionForeground(null);
                tabs.setSelectionBackground((Color) null);
            }
            case Table table -> {
                table.setHeaderForeground(null);
                table.setHeaderBackground(null);
            }
            case Tree tree -> {
                tree.setHeaderForeground(null);
                tree.setHeaderBackground(null);
            }
            default -> { }
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                forgetColors(child);
            }
        }
    }
}
