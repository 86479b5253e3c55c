package kith.app.internal.imports;

import java.nio.charset.Charset;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;

import kith.core.Session;
import kith.core.Sessions;
import kith.exchange.Formats;
import kith.exchange.ImportOptions;
import kith.exchange.Importer;
import kith.store.NetworkException;

/** Wizard that imports contacts: files are chosen, what would be done is shown, and then it is done in the background. */
public final class ImportWizard extends Wizard implements IImportWizard {

    private final ImportFilesPage files = new ImportFilesPage();
    private final ImportPreviewPage preview = new ImportPreviewPage(this::choice, this::trial);
    private Session session;
    private Display display;
    private volatile FileStates shown = new FileStates(List.of());

    public ImportWizard() {
        setWindowTitle(Messages.title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        session = workbench.getService(Sessions.class).current().orElse(null);
        display = workbench.getDisplay();
    }

    @Override
    public void addPages() {
        files.setNetworkOpen(session != null);
        addPage(files);
        addPage(preview);
    }

    /** Nothing is imported that was not shown before. */
    @Override
    public boolean canFinish() {
        return session != null && getContainer().getCurrentPage() == preview && preview.isPageComplete();
    }

    private ImportChoice choice() {
        return new ImportChoice(files.getFiles(), files.getEncoding());
    }

    private ImportTrial trial(ImportChoice choice, IProgressMonitor monitor) throws NetworkException {
        shown = FileStates.of(choice.files());
        return ImportTrial.run(importer(choice.encoding()), choice, ImportOptions.DEFAULT.withDryRun(true), monitor);
    }

    private Importer importer(Charset encoding) {
        return new Importer(session, new Formats(RegistryFactory.getRegistry()).imports(), encoding);
    }

    @Override
    public boolean performFinish() {
        ImportChoice chosen = choice();
        ImportOptions options = preview.options();
        FileStates previewed = shown;
        Job job = Job.create(Messages.importing, monitor -> {
            if (!FileStates.of(chosen.files()).equals(previewed)) {
                later(() -> MessageDialog.openError(display.getActiveShell(), Messages.failed, Messages.changedSince));
                return Status.OK_STATUS;
            }
            try {
                ImportPreview report = new ImportPreview(ImportTrial.run(importer(chosen.encoding()), chosen, options, monitor));
                later(() -> new ImportSummaryDialog(display.getActiveShell(), report).open());
            } catch (OperationCanceledException e) {
                return Status.CANCEL_STATUS;
            } catch (NetworkException e) {
                later(() -> MessageDialog.openError(display.getActiveShell(), Messages.failed, e.getMessage()));
            }
            return Status.OK_STATUS;
        });
        job.setUser(true);
        job.schedule();
        return true;
    }

    /** Shows something unless the program is being closed. */
    private void later(Runnable shown) {
        if (!display.isDisposed()) {
            display.asyncExec(shown);
        }
    }
}
