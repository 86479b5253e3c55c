package kith.store.internal.sqlite;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import kith.store.NetworkException;
import kith.store.NetworkException.Reason;

/**
 * What about the place of a network endangers it: a drive of the network, where the memory that connections share does not work
 * between computers (https://www.sqlite.org/wal.html, 2.2), and further names of the file, each of which would have a log of its
 * own.
 */
final class FileWarnings {

    /** As Linux, macOS and Windows name file systems that other computers serve. */
    private static final Set<String> NETWORK = Set.of("nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "9p", "afs",
            "afpfs", "ncpfs", "davfs", "webdav", "fuse.sshfs", "fuse.davfs2", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.smbnetfs");

    private FileWarnings() {
    }

    /** Returns a sentence for each thing that endangers a network where it is. */
    static List<String> of(Path file) {
        List<String> warnings = new ArrayList<>();
        type(file).filter(FileWarnings::isNetwork)
                .ifPresent(type -> warnings.add(NLS.bind(Messages.onNetworkDrive, file, type)));
        if (links(file) > 1) {
            warnings.add(NLS.bind(Messages.severalNames, file));
        }
        return warnings;
    }

    /** Returns whether other computers serve file systems of a type. */
    static boolean isNetwork(String type) {
        return NETWORK.contains(type.toLowerCase(Locale.ROOT));
    }

    private static Optional<String> type(Path file) {
        try {
            return Optional.ofNullable(Files.getFileStore(file).type());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static int links(Path file) {
        try {
            return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                    && Files.getAttribute(file, "unix:nlink") instanceof Integer links ? links : 1;
        } catch (IOException e) {
            return 1;
        }
    }

    /**
     * Refuses to write a file that is open under another name, or has a log there.
     *
     * @throws NetworkException if there is such a name in the folder; names in other folders are not found
     */
    static void refuseOtherName(Path file) throws NetworkException {
        if (links(file) <= 1) {
            return;
        }
        FileStamp stamp = FileStamp.of(file);
        try (DirectoryStream<Path> siblings = Files.newDirectoryStream(file.getParent())) {
            for (Path sibling : siblings) {
                if (!sibling.equals(file) && !Files.isSymbolicLink(sibling) && stamp.isSameFile(FileStamp.of(sibling))
                        && LogOwnership.isThere(sibling)) {
                    throw new NetworkException(Reason.IN_USE, file,
                            NLS.bind(Messages.openUnderOtherName, sibling.getFileName()), null);
                }
            }
        } catch (IOException e) {
            // Then there is only the warning.
        }
    }
}
