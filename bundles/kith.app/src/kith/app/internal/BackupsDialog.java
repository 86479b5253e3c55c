package kith.app.internal;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import kith.core.BackupFolder;
import kith.store.Backup;
import kith.store.BackupVerifier;
import kith.store.Backups;
import kith.store.NetworkException;
import kith.ui.WidgetKeys;

/** Dialog with the backups of a network: to make one now, to bring the network back to one, or to make another network of one. */
final class BackupsDialog extends TitleAreaDialog {

    private static final int NOW = IDialogConstants.CLIENT_ID;
    private static final int RESTORE = NOW + 1;
    private static final int NEW = NOW + 2;
    private static final int VERIFY = NOW + 3;
    private static final int ROWS = 10;
    private static final int MARGIN = 8;
    private static final int LEAST_WIDTH = 70;
    private static final int DETAIL_LINES = 4;

    private final Path network;
    private final Backups backups;
    private List<BackupText> shown = List.of();
    private Table table;
    private Text detail;

    BackupsDialog(Shell parent, Path network) {
        super(parent);
        this.network = network;
        backups = BackupFolder.of(network);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.backups);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        return new Point(Math.max(size.x, convertHorizontalDLUsToPixels(320)), size.y);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(NLS.bind(Messages.backupsOf, network.getFileName()));
        setMessage(NLS.bind(Messages.backupsHint, backups.folder()));
        Composite page = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(MARGIN, MARGIN).applyTo(page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        Composite frame = new Composite(page, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        table = new Table(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        WidgetKeys.set(table, "backups");
        column(layout, Messages.backupMade, 3);
        column(layout, Messages.backupSize, 1);
        column(layout, Messages.backupVerified, 4);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, ROWS * table.getItemHeight()).applyTo(frame);
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> enable()));
        detail = new Text(page, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        WidgetKeys.set(detail, "backups.detail");
        GridDataFactory.fillDefaults().grab(true, false).hint(0, DETAIL_LINES * detail.getLineHeight()).applyTo(detail);
        return area;
    }

    private void column(TableColumnLayout layout, String label, int weight) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(label);
        layout.setColumnData(column, new ColumnWeightData(weight, LEAST_WIDTH));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, NOW, Messages.backUpNow, false);
        createButton(parent, VERIFY, Messages.verifyBackups, false);
        createButton(parent, RESTORE, Messages.restore, false);
        createButton(parent, NEW, Messages.restoreAsNew, false);
        createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true);
        refresh();
    }

    private void refresh() {
        BackupVerifier verifier = new BackupVerifier(backups.folder());
        try {
            shown = backups.list().stream().map(backup -> new BackupText(backup, verifier.find(backup))).toList();
        } catch (NetworkException e) {
            setErrorMessage(e.getMessage());
        }
        table.removeAll();
        shown.forEach(backup -> new TableItem(table, SWT.NONE).setText(backup.cells().toArray(String[]::new)));
        if (!shown.isEmpty()) {
            table.setSelection(0);
        }
        table.setFocus();
        enable();
    }

    private void enable() {
        int index = table.getSelectionIndex();
        for (int id : new int[] { RESTORE, NEW }) {
            getButton(id).setEnabled(index >= 0);
        }
        getButton(VERIFY).setEnabled(!shown.isEmpty());
        detail.setText(index < 0 ? Messages.backupsNone : shown.get(index).detail());
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == NOW) {
            new BackupWork(getShell().getDisplay()).make(backups, this::refreshLater);
        } else if (id == VERIFY) {
            new BackupWork(getShell().getDisplay()).verify(backups, this::refreshLater);
        } else if (id == RESTORE) {
            restore(shown.get(table.getSelectionIndex()).backup());
        } else if (id == NEW) {
            restoreAsNew(shown.get(table.getSelectionIndex()).backup());
        } else {
            close();
        }
    }

    private void refreshLater() {
        if (!table.isDisposed()) {
            refresh();
        }
    }

    private void restore(Backup backup) {
        if (MessageDialog.open(MessageDialog.CONFIRM, getShell(), Messages.restoreTitle,
                NLS.bind(Messages.restoreQuestion, network.getFileName()), SWT.NONE, Messages.restoreTitle, IDialogConstants.CANCEL_LABEL) == 0) {
            BackupWork work = new BackupWork(getShell().getDisplay());
            close();
            work.restore(backup.file(), backups, network);
        }
    }

    private void restoreAsNew(Backup backup) {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] { "*.kith" });
        dialog.setFilterPath(network.toAbsolutePath().getParent().toString());
        dialog.setFileName(backup.file().getFileName().toString());
        String chosen = dialog.open();
        if (chosen != null) {
            BackupWork work = new BackupWork(getShell().getDisplay());
            close();
            work.copy(backup.file(), Path.of(chosen));
        }
    }
}
