package kith.core;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;

import kith.store.Backups;

/** Where the backups of a network are: in the folder that the user chose for all networks, or beside each. */
public final class BackupFolder {

    /** The node of the preference. */
    public static final String NODE = "kith.app";
    /** The preference; empty for beside the network. */
    public static final String KEY = "backupFolder";

    private BackupFolder() {
    }

    /** Returns the backups that are made now. */
    public static Backups of(Path network) {
        String chosen = InstanceScope.INSTANCE.getNode(NODE).get(KEY, "");
        Path beside = Backups.defaultFolder(network);
        return new Backups(network, chosen.isBlank() ? beside : Path.of(chosen).resolve(beside.getFileName()));
    }

    /** Returns all backups: those that are made now, and those beside the network, where they were made before. */
    public static List<Backups> all(Path network) {
        List<Backups> all = new ArrayList<>(List.of(of(network)));
        Path beside = Backups.defaultFolder(network);
        if (!all.get(0).folder().toAbsolutePath().equals(beside.toAbsolutePath())) {
            all.add(new Backups(network, beside));
        }
        return List.copyOf(all);
    }
}
