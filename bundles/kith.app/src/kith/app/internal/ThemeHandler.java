package kith.app.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Chooses the light or the dark theme. */
public final class ThemeHandler extends AbstractHandler {

    static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    @Override
    public Object execute(ExecutionEvent event) {
        set(HandlerUtil.getActiveWorkbenchWindow(event), event.getParameter("kith.app.theme.id"));
        return null;
    }

    static void set(IWorkbenchWindow window, String theme) {
        window.getService(IThemeEngine.class).setTheme(theme, true);
    }
}
