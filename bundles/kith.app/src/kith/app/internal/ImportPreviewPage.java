package kith.app.internal;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import kith.exchange.ChangedValues;
import kith.exchange.ImportOptions;
import kith.exchange.ImportReport;
import kith.store.NetworkException;
import kith.ui.WidgetKeys;

/** Shows what an import would do, before anything is written. */
final class ImportPreviewPage extends WizardPage {

    /** Finds out what an import would do. */
    interface Preview {

        ImportReport run(ImportChoice choice, ImportOptions options, IProgressMonitor monitor) throws NetworkException;
    }

    private static final List<ChangedValues> CHOICES = List.of(ChangedValues.NEWER, ChangedValues.ASK, ChangedValues.MINE);

    private final Supplier<ImportChoice> files;
    private final Preview preview;
    private Combo changed;
    private ImportReportControl control;

    ImportPreviewPage(Supplier<ImportChoice> files, Preview preview) {
        super("preview");
        this.files = files;
        this.preview = preview;
        setTitle(Messages.importPreviewTitle);
        setDescription(Messages.importPreviewDescription);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        Label label = new Label(page, SWT.NONE);
        label.setText(Messages.importChangedLabel);
        changed = new Combo(page, SWT.READ_ONLY);
        changed.setItems(Messages.importChangedNewer, Messages.importChangedAsk, Messages.importChangedMine);
        changed.select(CHOICES.indexOf(ChangedValues.NEWER));
        WidgetKeys.set(changed, "kith.import.changed");
        changed.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run()));
        control = new ImportReportControl(page, true);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(control);
        setControl(page);
    }

    /** Returns how the files are to be imported, as far as it was chosen here. */
    ImportOptions options() {
        return changed == null ? ImportOptions.DEFAULT : new ImportOptions(false, choice(), control.chosen());
    }

    private ChangedValues choice() {
        return CHOICES.get(changed.getSelectionIndex());
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
            ImportChoice chosen = files.get();
            ImportOptions options = new ImportOptions(true, choice(), Set.of());
            getContainer().run(true, true, monitor -> {
                try {
                    ImportReport report = preview.run(chosen, options, monitor);
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
        focusFinish();
    }

    /** The button that led here is disabled now, and Enter is to go on, not back. */
    private void focusFinish() {
        Button finish = control.isDisposed() ? null : getShell().getDefaultButton();
        if (finish != null && finish.isEnabled()) {
            finish.setFocus();
        }
    }

    private void show(ImportReport report) {
        if (!control.isDisposed()) {
            control.show(report, choice() != ChangedValues.MINE);
            setErrorMessage(report.isNothingDone() ? Messages.importNothing : null);
        }
    }
}
