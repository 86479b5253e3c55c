package kith.app.internal.filechange;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import kith.app.internal.filechange.FileChangeText.Step;
import kith.core.Session;
import kith.store.FileChange;
import kith.store.NetworkException;
import kith.ui.Questions;

/** A dialog that tells what another program did to the file of the open network, and offers the ways to go on. */
final class FileChangeDialog {

    private final Shell shell;
    private final Session session;
    private final FileChangeText text;
    private final NetworkSwitch networks;

    FileChangeDialog(Shell shell, Session session, FileChange change, NetworkSwitch networks) {
        this.shell = shell;
        this.session = session;
        this.networks = networks;
        text = FileChangeText.of(change);
    }

    void open() {
        List<Step> steps = text.steps();
        int answer = MessageDialog.open(MessageDialog.WARNING, shell, Messages.title, text.message(), SWT.NONE,
                steps.stream().map(FileChangeText::label).toArray(String[]::new));
        Path network = text.change().file();
        switch (answer < 0 ? Step.KEEP_READING : steps.get(answer)) {
            case BRING_OVER -> networks.open(network,
                    opened -> new BringOver(Display.getCurrent(), opened, text.ofSession().orElseThrow()).start());
            case OPEN_OTHER -> networks.open(network, opened -> { });
            case OPEN_SESSION -> networks.open(text.ofSession().orElseThrow(), opened -> { });
            case SAVE_AS -> saveAs(network);
            case KEEP_READING -> { }
        }
    }

    private void saveAs(Path network) {
        FileDialog dialog = new FileDialog(shell == null ? new Shell(Display.getCurrent()) : shell, SWT.SAVE);
        dialog.setFilterExtensions(new String[] { "*.kith" });
        dialog.setFilterPath(network.toAbsolutePath().getParent().toString());
        String chosen = dialog.open();
        if (chosen == null) {
            open();
            return;
        }
        Display display = Display.getCurrent();
        Path copy = Path.of(chosen);
        Job job = Job.create(NLS.bind(Messages.saving, copy.getFileName()), monitor -> {
            monitor.beginTask("", 100);
            int[] told = { 0 };
            try {
                session.getStore().saveAs(copy, percent -> {
                    monitor.worked(percent - told[0]);
                    told[0] = percent;
                });
                display.asyncExec(() -> networks.open(copy, opened -> { }));
            } catch (NetworkException e) {
                display.asyncExec(() -> {
                    MessageDialog.openError(Questions.parent(display), Messages.notSaved, e.getMessage());
                    open();
                });
            }
            return Status.OK_STATUS;
        });
        job.setUser(true);
        job.schedule();
    }
}
