package kith.core.erase;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kith.core.BackupFolder;
import kith.core.erase.BackupOutcome.State;
import kith.store.Backup;
import kith.store.Backups;
import kith.store.NetworkException;
import kith.store.Stores;
import kith.store.TemporaryFiles;

/**
 * Search for copies of a network that hold somebody: backups, files that were put aside because they are damaged or belong to
 * another file, and what killed processes have left. Reads whole files: to be used in the background.
 */
final class BackupScan {

    /** What the name of a file that was put aside has after the name of the network. */
    private static final Pattern REASON = Pattern.compile("(?: damaged |-(?:wal|shm|journal) ).*", Pattern.DOTALL);
    private static final Pattern ASIDE = Pattern.compile("(.+\\.kith)" + REASON.pattern(), Pattern.DOTALL);
    /** The name of a copy that a session has saved, in any language; a copy by the user has no time of day in it. */
    private static final Pattern SESSION = Pattern.compile(
            "(.+) \\([^(]* \\d{4}-\\d\\d-\\d\\d \\d\\d\\.\\d\\d\\.\\d\\d\\)\\.kith", Pattern.DOTALL);
    private static final int BLOCK = 1 << 16;

    private BackupScan() {
    }

    /**
     * Returns the copies that hold one of these ids, and those that cannot be read.
     *
     * @param network the network beside which files may have been put aside; null for looking into backups alone
     */
    static List<BackupOutcome> holding(Path network, Set<String> ids, List<Backups> folders) {
        List<BackupOutcome> holding = new ArrayList<>();
        for (Backups folder : folders) {
            try {
                for (Backup backup : folder.all()) {
                    look(backup.file(), ids).ifPresent(holding::add);
                }
            } catch (NetworkException e) {
                holding.add(new BackupOutcome(folder.folder(), State.UNREADABLE, e.getMessage()));
            }
        }
        if (network != null) {
            aside(network).forEach(file -> look(file, ids).ifPresent(holding::add));
            left(network, folders).stream().filter(file -> !TemporaryFiles.isAbandoned(file)).forEach(file -> holds(file, ids)
                    .ifPresent(reason -> holding.add(new BackupOutcome(file, State.UNREADABLE, Messages.beingWritten))));
        }
        return holding;
    }

    private static Optional<BackupOutcome> look(Path file, Set<String> ids) {
        try {
            for (String id : ids) {
                if (Stores.knows(file, id)) {
                    return Optional.of(new BackupOutcome(file, State.HOLDS, ""));
                }
            }
            return Optional.empty();
        } catch (NetworkException e) {
            // What is no network or damaged can be looked through byte by byte, but a sound part may be packed otherwise.
            boolean whole = e.getReason() == NetworkException.Reason.NOT_A_NETWORK && !file.getFileName().toString().endsWith(".kith");
            return holds(file, ids).map(found -> new BackupOutcome(file, State.HOLDS, ""))
                    .or(() -> whole ? Optional.empty() : Optional.of(new BackupOutcome(file, State.UNREADABLE, e.getMessage())));
        }
    }

    /** Returns the id that a file has somewhere; empty if it has none or cannot be read. */
    private static Optional<String> holds(Path file, Set<String> ids) {
        for (String id : ids) {
            try (InputStream in = new BufferedInputStream(Stores.newInputStream(file), BLOCK)) {
                if (contains(in, id.getBytes(StandardCharsets.UTF_8))) {
                    return Optional.of(id);
                }
            } catch (IOException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean contains(InputStream in, byte[] sought) throws IOException {
        byte[] window = new byte[BLOCK + sought.length];
        int kept = 0;
        for (int read = in.readNBytes(window, 0, BLOCK); read > 0; read = in.readNBytes(window, kept, BLOCK)) {
            int length = kept + read;
            for (int i = 0; i + sought.length <= length; i++) {
                if (Arrays.equals(window, i, i + sought.length, sought, 0, sought.length)) {
                    return true;
                }
            }
            kept = Math.min(sought.length - 1, length);
            System.arraycopy(window, length - kept, window, 0, kept);
        }
        return false;
    }

    /**
     * Returns the files that were put aside beside a network, and copies that a session saved because another program had
     * replaced it, also under a name that the network had before. Other files whose names begin like that of the network, such
     * as exports, are the user's.
     */
    private static List<Path> aside(Path network) {
        List<Path> found = new ArrayList<>();
        Path file = Backups.file(network);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(file.getParent(),
                each -> isAside(file, each) && Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS))) {
            files.forEach(found::add);
        } catch (IOException | DirectoryIteratorException e) {
            return List.of();
        }
        return found.stream().sorted().toList();
    }

    private static boolean isAside(Path network, Path other) {
        String name = other.getFileName().toString();
        String own = network.getFileName().toString();
        if (name.startsWith(own) && REASON.matcher(name.substring(own.length())).matches()) {
            return true;
        }
        Matcher aside = ASIDE.matcher(name);
        Matcher session = SESSION.matcher(name);
        if (aside.matches()) {
            return BackupFolder.mayBeOf(network, other.resolveSibling(aside.group(1)));
        }
        return session.matches() && BackupFolder.mayBeOf(network, other.resolveSibling(session.group(1) + ".kith"));
    }

    /** Deletes what killed processes have left beside a network and in the folders of its backups; returns what was deleted. */
    static List<Path> sweep(Path network, List<Backups> folders) {
        List<Path> swept = new ArrayList<>(left(network, folders));
        folders(network, folders).forEach(TemporaryFiles::sweep);
        swept.removeIf(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS));
        return swept;
    }

    private static List<Path> left(Path network, List<Backups> folders) {
        List<Path> left = new ArrayList<>();
        for (Path folder : folders(network, folders)) {
            try {
                left.addAll(TemporaryFiles.find(folder));
            } catch (IOException e) {
                // The backups in it cannot be read either, and that is told.
            }
        }
        return left;
    }

    private static Set<Path> folders(Path network, List<Backups> backups) {
        Set<Path> folders = new LinkedHashSet<>();
        folders.add(network.toAbsolutePath().getParent());
        folders.add(Backups.file(network).getParent());
        backups.forEach(each -> folders.add(each.folder()));
        return folders;
    }
}
