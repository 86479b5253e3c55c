package kith.app.internal;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a network and opens it. */
public final class OpenNetworkHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(Messages.openNetwork);
        dialog.setFilterExtensions(new String[] { "*.kith", "*" });
        String chosen = dialog.open();
        if (chosen != null) {
            new OpenNetwork(shell.getDisplay()).open(Path.of(chosen));
        }
        return null;
    }
}
