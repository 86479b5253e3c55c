package kith.app.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

import kith.core.Session;
import kith.core.Sessions;
import kith.exchange.ExportFormat;
import kith.exchange.Formats;

/** Asks for a file and exports all contacts to it in the background. */
public final class ExportHandler extends AbstractHandler {

    /** More sentences than these fill the screen. */
    private static final int SHOWN = 10;

    @Override
    public Object execute(ExecutionEvent event) {
        Session session = PlatformUI.getWorkbench().getService(Sessions.class).current().orElse(null);
        List<ExportFormat> formats = new Formats(RegistryFactory.getRegistry()).exports();
        if (session == null || formats.isEmpty()) {
            return null;
        }
        Shell shell = HandlerUtil.getActiveShell(event);
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.exportTitle);
        dialog.setFilterNames(formats.stream().map(ExportFormat::name).toArray(String[]::new));
        dialog.setFilterExtensions(formats.stream().map(format -> "*." + format.extensions().get(0)).toArray(String[]::new));
        dialog.setFileName(Messages.exportFileName);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            export(session, formats.get(Math.max(0, dialog.getFilterIndex())), Path.of(chosen), shell.getDisplay());
        }
        return null;
    }

    private static void export(Session session, ExportFormat format, Path file, Display display) {
        Job job = Job.create(NLS.bind(Messages.exporting, file.getFileName()), monitor -> {
            try {
                List<String> leftOut = new ArrayList<>();
                int written = ContactsFile.write(session.getStore(), format, file, leftOut::add);
                String said = NLS.bind(Messages.exported, written, file);
                display.asyncExec(() -> MessageDialog.open(leftOut.isEmpty() ? MessageDialog.INFORMATION : MessageDialog.WARNING,
                        display.getActiveShell(), Messages.exportTitle, leftOut.isEmpty() ? said
                                : said + "\n\n" + leftOut.stream().limit(SHOWN).collect(Collectors.joining("\n")), SWT.NONE));
            } catch (IOException e) {
                display.asyncExec(() -> MessageDialog.openError(display.getActiveShell(), Messages.exportTitle, e.getMessage()));
            }
            return Status.OK_STATUS;
        });
        job.setUser(true);
        job.schedule();
    }
}
