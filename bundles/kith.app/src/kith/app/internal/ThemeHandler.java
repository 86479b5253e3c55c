package kith.app.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Chooses the light or the dark theme. */
public final class ThemeHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Themes.set(HandlerUtil.getActiveWorkbenchWindow(event), event.getParameter("kith.app.theme.id"));
        return null;
    }
}
