package kith.app.internal;

import java.io.IOException;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.osgi.service.prefs.BackingStoreException;

import kith.core.BackupFolder;

/** Preference page of where backups are kept, which is a setting that the command line knows as well. */
public final class BackupPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    public BackupPreferencePage() {
        super(GRID);
        setDescription(Messages.backupPreferences);
    }

    @Override
    public void init(IWorkbench workbench) {
        PreferenceStore shown = new PreferenceStore();
        shown.setValue(BackupFolder.KEY, BackupFolder.chosen());
        setPreferenceStore(shown);
    }

    @Override
    protected void createFieldEditors() {
        DirectoryFieldEditor folder = new DirectoryFieldEditor(BackupFolder.KEY, Messages.backupFolder, getFieldEditorParent());
        folder.setEmptyStringAllowed(true);
        addField(folder);
    }

    @Override
    public boolean performOk() {
        if (!super.performOk()) {
            return false;
        }
        try {
            BackupFolder.choose(getPreferenceStore().getString(BackupFolder.KEY));
            return true;
        } catch (IOException e) {
            setErrorMessage(e.getMessage());
            return false;
        }
    }

    /** Takes over what former versions kept in the workspace, where the command line does not see it. */
    static void takeOver() {
        IEclipsePreferences former = InstanceScope.INSTANCE.getNode(BackupFolder.NODE);
        String folder = former.get(BackupFolder.KEY, "");
        if (folder.isBlank()) {
            return;
        }
        try {
            if (BackupFolder.chosen().isBlank()) {
                BackupFolder.choose(folder);
            }
            former.remove(BackupFolder.KEY);
            former.flush();
        } catch (IOException | BackingStoreException e) {
            // The next start tries again.
            System.getLogger(BackupPreferencePage.class.getName()).log(System.Logger.Level.WARNING, "Not taken over: " + folder, e);
        }
    }
}
