package kith.app.internal;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

import kith.core.BackupFolder;

/** Where backups are kept. */
public final class BackupPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    public BackupPreferencePage() {
        super(GRID);
        setDescription(Messages.backupPreferences);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, "kith.app"));
    }

    @Override
    protected void createFieldEditors() {
        DirectoryFieldEditor folder = new DirectoryFieldEditor(BackupFolder.KEY, Messages.backupFolder, getFieldEditorParent());
        folder.setEmptyStringAllowed(true);
        addField(folder);
    }
}
