package kith.app.internal;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;

import kith.exchange.ImportReport;
import kith.store.NetworkException;

/** Shows what an import would do, before anything is written. */
final class ImportPreviewPage extends WizardPage {

    /** Finds out what an import would do. */
    interface Preview {

        ImportReport run(List<Path> files, IProgressMonitor monitor) throws NetworkException;
    }

    private final Supplier<List<Path>> files;
    private final Preview preview;
    private ImportReportControl control;

    ImportPreviewPage(Supplier<List<Path>> files, Preview preview) {
        super("preview");
        this.files = files;
        this.preview = preview;
        setTitle(Messages.importPreviewTitle);
        setDescription(Messages.importPreviewDescription);
    }

    @Override
    public void createControl(Composite parent) {
        control = new ImportReportControl(parent);
        setControl(control);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            getShell().getDisplay().asyncExec(this::run);
        }
    }

    private void run() {
        setErrorMessage(null);
        try {
            List<Path> chosen = files.get();
            getContainer().run(true, true, monitor -> {
                try {
                    ImportReport report = preview.run(chosen, monitor);
                    getShell().getDisplay().asyncExec(() -> show(report));
                } catch (NetworkException | OperationCanceledException e) {
                    throw new InvocationTargetException(e, e.getMessage());
                }
            });
        } catch (InvocationTargetException e) {
            setErrorMessage(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void show(ImportReport report) {
        if (!control.isDisposed()) {
            control.show(report);
            setErrorMessage(report.isNothingDone() ? Messages.importNothing : null);
        }
    }
}
