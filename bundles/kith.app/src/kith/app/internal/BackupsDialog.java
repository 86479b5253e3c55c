package kith.app.internal;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
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

import kith.core.BackupFolder;
import kith.store.Backup;
import kith.store.BackupVerification;
import kith.store.BackupVerifier;
import kith.store.Backups;
import kith.store.NetworkException;
import kith.ui.WidgetKeys;

/** The backups of a network: to make one now, to bring the network back to one, or to make another network of one. */
final class BackupsDialog extends TitleAreaDialog {

    private static final int NOW = IDialogConstants.CLIENT_ID;
    private static final int RESTORE = NOW + 1;
    private static final int NEW = NOW + 2;
    private static final int VERIFY = NOW + 3;
    private static final int ROWS = 10;
    private static final double MEGABYTE = 1 << 20;

    private final Path network;
    private final Backups backups;
    private List<Backup> shown = List.of();
    private Table table;

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
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        WidgetKeys.set(table, "backups");
        column(Messages.backupMade, 260);
        column(Messages.backupSize, 120);
        column(Messages.backupVerified, 220);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, ROWS * table.getItemHeight()).indent(8, 8).applyTo(table);
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> enable()));
        return area;
    }

    private void column(String label, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(label);
        column.setWidth(width);
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
        try {
            shown = backups.list();
        } catch (NetworkException e) {
            setErrorMessage(e.getMessage());
        }
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
        table.removeAll();
        BackupVerifier verifier = new BackupVerifier(backups.folder());
        for (Backup backup : shown) {
            new TableItem(table, SWT.NONE).setText(new String[] { format.format(backup.at()),
                    NLS.bind(Messages.megabytes, "%,.1f".formatted(backup.size() / MEGABYTE)),
                    verified(verifier.find(backup), format) });
        }
        if (!shown.isEmpty()) {
            table.setSelection(0);
        }
        enable();
    }

    private static String verified(Optional<BackupVerification> found, DateTimeFormatter format) {
        return found.map(each -> each.isSound()
                ? NLS.bind(Messages.backupSound, format.format(each.at().atZone(ZoneId.systemDefault())))
                : NLS.bind(Messages.backupDamaged, each.problems().get(0))).orElse(Messages.backupNotVerified);
    }

    private void enable() {
        for (int id : new int[] { RESTORE, NEW }) {
            Button button = getButton(id);
            if (button != null) {
                button.setEnabled(table.getSelectionIndex() >= 0);
            }
        }
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == NOW) {
            new BackupWork(getShell().getDisplay()).make(backups, this::refreshLater);
        } else if (id == VERIFY) {
            new BackupWork(getShell().getDisplay()).verify(backups, this::refreshLater);
        } else if (id == RESTORE) {
            restore(shown.get(table.getSelectionIndex()));
        } else if (id == NEW) {
            restoreAsNew(shown.get(table.getSelectionIndex()));
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
        if (MessageDialog.openConfirm(getShell(), Messages.restore, NLS.bind(Messages.restoreQuestion, network.getFileName()))) {
            BackupWork work = new BackupWork(getShell().getDisplay());
            close();
            work.restore(backup.file(), backups, network);
        }
    }

    private void restoreAsNew(Backup backup) {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] { "*.kith" });
        dialog.setFilterPath(network.getParent().toString());
        dialog.setFileName(backup.file().getFileName().toString());
        String chosen = dialog.open();
        if (chosen != null) {
            BackupWork work = new BackupWork(getShell().getDisplay());
            close();
            work.copy(backup.file(), Path.of(chosen));
        }
    }
}
