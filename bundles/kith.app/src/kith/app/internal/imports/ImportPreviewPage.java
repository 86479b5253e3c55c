package kith.app.internal.imports;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
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
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import kith.exchange.ImportOptions;
import kith.store.NetworkException;
import kith.ui.WidgetKeys;

/**
 * Page that shows what an import would do before anything is written, and lets the user choose. It is complete as long as what it
 * shows is of the files that are chosen now.
 */
final class ImportPreviewPage extends WizardPage {

    /** Finds out what an import would do. */
    interface Trial {

        ImportTrial run(ImportChoice choice, IProgressMonitor monitor) throws NetworkException;
    }

    private static final List<Preference> PREFERENCES = List.of(Preference.values());

    private final Supplier<ImportChoice> files;
    private final Trial trial;
    private Combo preference;
    private Button again;
    private ImportContentsControl contents;
    private ImportPreview preview;

    ImportPreviewPage(Supplier<ImportChoice> files, Trial trial) {
        super("preview");
        this.files = files;
        this.trial = trial;
        setTitle(Messages.previewTitle);
        setDescription(Messages.previewDescription);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).spacing(8, 8).applyTo(page);
        Label label = new Label(page, SWT.NONE);
        label.setText(Messages.preferLabel);
        preference = new Combo(page, SWT.READ_ONLY);
        preference.setItems(PREFERENCES.stream().map(Preference::label).toArray(String[]::new));
        preference.select(PREFERENCES.indexOf(Preference.NEWER));
        WidgetKeys.set(preference, "kith.import.changed");
        preference.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> prefer()));
        again = new Button(page, SWT.PUSH);
        again.setText(Messages.again);
        WidgetKeys.set(again, "kith.import.again");
        again.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run()));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(again);
        contents = new ImportContentsControl(page, false);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(contents);
        setControl(page);
        discard();
    }

    /** Returns how the files are to be imported, as it was chosen here. */
    ImportOptions options() {
        return preview.options();
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            getShell().getDisplay().asyncExec(() -> {
                if (!contents.isDisposed() && isCurrentPage()) {
                    run();
                }
            });
        } else {
            discard();
        }
    }

    private void prefer() {
        if (preview != null) {
            preview.prefer(PREFERENCES.get(preference.getSelectionIndex()));
            contents.refresh();
        }
    }

    private void discard() {
        preview = null;
        contents.clear();
        preference.setEnabled(false);
        again.setVisible(false);
        setPageComplete(false);
    }

    private void run() {
        discard();
        setErrorMessage(null);
        AtomicReference<ImportPreview> found = new AtomicReference<>();
        try {
            ImportChoice choice = files.get();
            getContainer().run(true, true, monitor -> {
                try {
                    found.set(new ImportPreview(trial.run(choice, monitor)));
                } catch (NetworkException e) {
                    throw new InvocationTargetException(e, e.getMessage());
                } catch (OperationCanceledException e) {
                    throw new InterruptedException();
                }
            });
            show(found.get());
        } catch (InvocationTargetException e) {
            fail(e.getMessage() == null ? String.valueOf(e.getCause()) : e.getMessage());
        } catch (InterruptedException e) {
            fail(Messages.canceled);
        }
    }

    private void fail(String message) {
        if (!contents.isDisposed()) {
            setErrorMessage(message);
            again.setVisible(true);
            focus(again);
        }
    }

    private void show(ImportPreview newPreview) {
        if (contents.isDisposed()) {
            return;
        }
        preview = newPreview;
        preview.prefer(PREFERENCES.get(preference.getSelectionIndex()));
        preference.setEnabled(preview.hasChoices());
        contents.show(preview);
        setErrorMessage(preview.isNothingDone() ? Messages.nothing : null);
        setPageComplete(!preview.isNothingDone());
        focus(contents);
    }

    /** The wizard moves the focus when it enables its buttons again: this is done after that. */
    private void focus(Control control) {
        getShell().getDisplay().asyncExec(() -> {
            if (!control.isDisposed() && isCurrentPage()) {
                control.setFocus();
            }
        });
    }
}
