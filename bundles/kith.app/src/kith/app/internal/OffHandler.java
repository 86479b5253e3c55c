package kith.app.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import kith.core.extension.OffContributions;

/** Says which parts of plug-ins failed and are off. */
public final class OffHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        show(HandlerUtil.getActiveShell(event));
        return null;
    }

    static void show(Shell shell) {
        MessageDialog.openInformation(shell, Messages.offTitle, OffText.ofThisProgram().full(OffContributions.all()));
    }
}
