package kith.app.internal;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a place and makes an empty network there. */
public final class NewNetworkHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.newNetwork);
        dialog.setFilterExtensions(new String[] { "*.kith" });
        dialog.setFileName(Messages.newFileName);
        String chosen = dialog.open();
        if (chosen != null) {
            new OpenNetwork(shell.getDisplay()).create(Path.of(chosen.endsWith(".kith") ? chosen : chosen + ".kith"));
        }
        return null;
    }
}
