package kith.core;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import kith.store.Backups;

/**
 * Folders of backups: one that the user chose for all networks, or one beside each network. The choice is a setting of the
 * user, so that the command line knows what was chosen in the window. Methods read files.
 */
public final class BackupFolder {

    /** The node of the preference in the workspace, where former versions kept the choice. */
    public static final String NODE = "kith.app";
    /** The setting, and the former preference; empty for beside the network. */
    public static final String KEY = "backupFolder";
    private static final String FORMER = "formerBackupFolders";

    private BackupFolder() {
    }

    /**
     * Returns the folder that the user chose for all networks.
     *
     * @return empty for beside each network
     * @since 0.1
     */
    public static String chosen() {
        return UserSettings.ofUser().get(KEY);
    }

    /**
     * Sets the folder for all networks. The one that was chosen before is remembered, because backups may still be in it.
     *
     * @param folder empty for beside each network
     * @throws IOException if that cannot be kept
     * @since 0.1
     */
    public static void choose(String folder) throws IOException {
        UserSettings settings = UserSettings.ofUser();
        Set<String> former = new LinkedHashSet<>(settings.get(FORMER).lines().toList());
        former.add(settings.get(KEY));
        former.remove(folder);
        former.remove("");
        settings.set(Map.of(KEY, folder, FORMER, String.join("\n", former)));
    }

    /** Returns the backups that are made now. */
    public static Backups of(Path network) {
        Backups beside = Backups.beside(network);
        return paths(chosen()).stream().filter(folder -> !folder.toString().isBlank()).findFirst()
                .map(folder -> new Backups(beside.network(), folder.resolve(beside.folder().getFileName()))).orElse(beside);
    }

    /**
     * Returns all backups that may be of a network: those that are made now and those beside it, those in folders that were
     * chosen before, those that were made while the network had another name or through a link, and through other names of the
     * same file. Folders of other networks that are there are left out.
     *
     * @param network a network, or a link to one
     */
    public static List<Backups> all(Path network) {
        Map<Path, Backups> all = new LinkedHashMap<>();
        add(of(network), all);
        add(Backups.beside(network), all);
        Set<Path> folders = new LinkedHashSet<>();
        folders.add(Backups.file(network).getParent());
        folders.add(network.toAbsolutePath().getParent());
        folders.forEach(folder -> in(folder).stream().filter(backups -> mayBeOf(network, backups.network()))
                .forEach(backups -> add(backups, all)));
        UserSettings settings = UserSettings.ofUser();
        Set<String> chosen = new LinkedHashSet<>(settings.get(FORMER).lines().toList());
        chosen.add(settings.get(KEY));
        // Whose they are tells what they hold: in such a folder are those of networks of many places.
        chosen.stream().filter(folder -> !folder.isBlank()).flatMap(folder -> paths(folder).stream())
                .forEach(folder -> in(folder).forEach(backups -> add(backups, all)));
        return List.copyOf(all.values());
    }

    private static void add(Backups backups, Map<Path, Backups> all) {
        all.putIfAbsent(Backups.file(backups.folder()), backups);
    }

    private static List<Path> paths(String folder) {
        try {
            return List.of(Path.of(folder));
        } catch (InvalidPathException e) {
            return List.of();
        }
    }

    /** Returns the folders of backups in a folder. */
    private static List<Backups> in(Path folder) {
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, Files::isDirectory)) {
            files.forEach(found::add);
        } catch (IOException | DirectoryIteratorException e) {
            System.getLogger(BackupFolder.class.getName()).log(System.Logger.Level.WARNING, "Not listed: " + folder, e);
        }
        return found.stream().sorted().flatMap(each -> Backups.in(each).stream()).toList();
    }

    /**
     * Returns whether what is named after one network may be of another: the one of that name is gone, as after it was
     * renamed, or is the same file.
     *
     * @param network a network
     * @param named the network that something is named after; need not be there
     * @since 0.1
     */
    public static boolean mayBeOf(Path network, Path named) {
        try {
            return !Files.exists(named) || Files.exists(network) && Files.isSameFile(network, named);
        } catch (IOException e) {
            return false;
        }
    }
}
