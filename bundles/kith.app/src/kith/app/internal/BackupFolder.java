package kith.app.internal;

import java.nio.file.Path;

import org.eclipse.core.runtime.preferences.InstanceScope;

import kith.store.Backups;

/** Where the backups of a network are: in the folder that the user chose for all networks, or beside each. */
final class BackupFolder {

    /** The preference; empty for beside the network. */
    static final String KEY = "backupFolder";

    private BackupFolder() {
    }

    static Backups of(Path network) {
        String chosen = InstanceScope.INSTANCE.getNode("kith.app").get(KEY, "");
        Path beside = Backups.defaultFolder(network);
        return new Backups(network, chosen.isBlank() ? beside : Path.of(chosen).resolve(beside.getFileName()));
    }
}
