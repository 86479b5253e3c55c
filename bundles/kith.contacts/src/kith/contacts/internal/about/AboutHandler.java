package kith.contacts.internal.about;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;

import kith.contacts.internal.OnePerson;
import kith.core.Channels;
import kith.core.Session;
import kith.core.Sessions;
import kith.core.about.AboutFile;

/** Saves everything that is known of the selected person as a page, and shows it in the browser. */
public final class AboutHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        Session session = window.getService(Sessions.class).current().orElse(null);
        String id = OnePerson.of(HandlerUtil.getCurrentSelection(event)).orElse(null);
        if (session == null || id == null) {
            return null;
        }
        Map<String, String> titles = session.getStore().titles(Set.of(id));
        FileDialog dialog = new FileDialog(window.getShell(), SWT.SAVE);
        dialog.setOverwrite(true);
        dialog.setText(Messages.title);
        dialog.setFilterExtensions(new String[] { "*.html" });
        dialog.setFileName(titles.getOrDefault(id, id).replaceAll("[^\\p{L}\\p{N} ._-]", "_") + ".html");
        String chosen = dialog.open();
        if (chosen != null) {
            Display display = window.getShell().getDisplay();
            Job.create(NLS.bind(Messages.writing, titles.getOrDefault(id, id)), monitor -> {
                write(session, id, Path.of(chosen), display);
            }).schedule();
        }
        return null;
    }

    private static void write(Session session, String id, Path file, Display display) {
        try {
            AboutFile.write(session.getStore(), id, ZonedDateTime.now(), Channels.shared()::name, file);
            display.asyncExec(() -> Program.launch(file.toString()));
        } catch (IOException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW);
        }
    }
}
