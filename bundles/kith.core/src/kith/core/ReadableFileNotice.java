package kith.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import kith.store.Backups;

/**
 * Notice that other users of the computer can read the file of a network. Kith makes files that their owner alone can read, but
 * one that was copied has the permissions that are usual on the system. They may be meant, as in the folder of a group, so
 * nothing is changed, and each file is told of once. Methods read files.
 *
 * @since 0.1
 */
public final class ReadableFileNotice {

    private static final String TOLD = "toldReadable";

    private ReadableFileNotice() {
    }

    /**
     * Returns what the owner of a file is to be told, and takes note that it was told.
     *
     * @param network a network; need not be there
     * @return a sentence; empty if nobody else can read the file, if somebody else owns it, or if that was told before
     */
    public static Optional<String> of(Path network) {
        Path file = Backups.file(network);
        try {
            if (!Files.isRegularFile(file) || !file.getFileSystem().supportedFileAttributeViews().contains("posix")
                    || !isReadableByOthers(file)) {
                return Optional.empty();
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        UserSettings settings = UserSettings.ofUser();
        Set<String> told = new LinkedHashSet<>(settings.get(TOLD).lines().toList());
        if (!told.add(file.toString())) {
            return Optional.empty();
        }
        try {
            settings.set(Map.of(TOLD, String.join("\n", told)));
        } catch (IOException e) {
            System.getLogger(ReadableFileNotice.class.getName()).log(System.Logger.Level.DEBUG, "Told again next time: " + file, e);
        }
        return Optional.of(NLS.bind(Messages.readableByOthers, file));
    }

    private static boolean isReadableByOthers(Path file) throws IOException {
        PosixFileAttributes attributes = Files.readAttributes(file, PosixFileAttributes.class);
        String owner = attributes.owner().getName();
        if (!owner.equals(System.getProperty("user.name"))) {
            return false;
        }
        Set<PosixFilePermission> permissions = attributes.permissions();
        // Many systems give each user a group of the same name.
        boolean group = permissions.contains(PosixFilePermission.GROUP_READ) && !attributes.group().getName().equals(owner);
        return group && isReachable(file, PosixFilePermission.GROUP_EXECUTE)
                || permissions.contains(PosixFilePermission.OTHERS_READ) && isReachable(file, PosixFilePermission.OTHERS_EXECUTE);
    }

    private static boolean isReachable(Path file, PosixFilePermission permission) throws IOException {
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            if (!Files.getPosixFilePermissions(folder).contains(permission)) {
                return false;
            }
        }
        return true;
    }
}
