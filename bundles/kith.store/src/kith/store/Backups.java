package kith.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kith.store.NetworkException.Reason;
import kith.store.internal.sqlite.Failures;
import kith.store.internal.sqlite.SqliteNetworks;

/**
 * The backups of a network: copies with the moment in their names, verified when they are made. The newest ten are kept,
 * and the last one of each of the last thirty days. Methods read and write files: call them in the background.
 */
public final class Backups {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss");
    private static final String SUFFIX = ".kith";
    private static final String FOLDER = " backups";
    private static final Pattern NAME = Pattern.compile("(.+) (\\d{4,}-\\d\\d-\\d\\d \\d\\d\\.\\d\\d\\.\\d\\d)\\.kith", Pattern.DOTALL);

    private final Path network;
    private final Path folder;

    /** @param folder where the backups are; need not be there yet */
    public Backups(Path network, Path folder) {
        this.network = SqliteNetworks.real(network);
        this.folder = folder;
    }

    /** Returns where the backups of a network are unless the user chose another folder: beside it. */
    public static Path defaultFolder(Path network) {
        Path file = file(network);
        return file.resolveSibling(name(file) + FOLDER);
    }

    /**
     * Returns the backups of a network that are beside it.
     *
     * @param network a network, or a link to one
     * @since 0.1
     */
    public static Backups beside(Path network) {
        return new Backups(file(network), defaultFolder(network));
    }

    /**
     * Returns the backups in a folder that is named after a network, whether the network is there or has another name now.
     *
     * @param folder a folder such as {@code friends backups}
     * @return empty if no network has such a folder
     * @since 0.1
     */
    public static Optional<Backups> in(Path folder) {
        String name = folder.getFileName().toString();
        return name.endsWith(FOLDER) && name.length() > FOLDER.length() ? Optional.of(new Backups(
                folder.resolveSibling(name.substring(0, name.length() - FOLDER.length()) + SUFFIX), folder)) : Optional.empty();
    }

    /**
     * Returns the file that a name of a network leads to: through symbolic links, and absolute.
     *
     * @param network a network; need not be there
     * @since 0.1
     */
    public static Path file(Path network) {
        try {
            return network.toRealPath();
        } catch (IOException e) {
            // What is not there yet has no links.
            return network.toAbsolutePath().normalize();
        }
    }

    /** Returns the network that these are backups of. */
    public Path network() {
        return network;
    }

    /** Returns the folder. */
    public Path folder() {
        return folder;
    }

    /**
     * Makes a backup, and lets go of the oldest ones. The network may be open and written to meanwhile.
     *
     * @param percent is told on this thread how much is done
     * @throws NetworkException if it cannot be made; no other backup is touched then
     */
    public Backup make(IntConsumer percent) throws NetworkException {
        return make(LocalDateTime.now(), percent);
    }

    Backup make(LocalDateTime now, IntConsumer percent) throws NetworkException {
        try {
            Files.createDirectories(folder);
            TemporaryFiles.sweep(folder);
            // Two backups of one second are two backups.
            LocalDateTime free = now;
            while (Files.exists(file(free))) {
                free = free.plusSeconds(1);
            }
            Path file = file(free);
            SqliteNetworks.copy(network, file, percent);
            for (Backup old : Rotation.surplus(list(), now.toLocalDate())) {
                if (!old.file().equals(file)) {
                    Files.deleteIfExists(old.file());
                }
            }
            Backup made = new Backup(file, free, Files.size(file));
            new BackupVerifier(folder).made(made);
            return made;
        } catch (IOException e) {
            throw Failures.unwritable(folder, e);
        }
    }

    private Path file(LocalDateTime at) {
        return folder.resolve(name(network) + " " + STAMP.format(at) + SUFFIX);
    }

    /** Returns the backups, the newest first; empty if there is no folder. */
    public List<Backup> list() throws NetworkException {
        return list(name(network));
    }

    /**
     * Returns all backups in the folder, the newest first, also those that were made while the network had another name.
     *
     * @throws NetworkException if the folder cannot be read
     * @since 0.1
     */
    public List<Backup> all() throws NetworkException {
        return list(null);
    }

    /** @param name what they are backups of; null for all */
    private List<Backup> list(String name) throws NetworkException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Backup> backups = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Optional<LocalDateTime> at = moment(file, name);
                if (at.isPresent()) {
                    backups.add(new Backup(file, at.get(), Files.size(file)));
                }
            }
        } catch (IOException e) {
            throw new NetworkException(Reason.INACCESSIBLE, folder, Messages.backupsNotListed, e);
        }
        backups.sort(Comparator.comparing(Backup::at).reversed());
        return backups;
    }

    /**
     * Brings a network back to the state of a backup, or makes a new one of it. What the file was is kept as a backup; where
     * it is damaged, as a file beside it.
     *
     * @param backup a backup, or any network
     * @param percent is told on this thread how much is done
     * @throws NetworkException if the backup is no network or damaged, if the network is open, or if it cannot be written;
     *         the network is as it was then
     */
    public void restore(Path backup, IntConsumer percent) throws NetworkException {
        SqliteNetworks.restore(backup, this, network, percent);
    }

    private static Optional<LocalDateTime> moment(Path file, String name) {
        Matcher parts = NAME.matcher(file.getFileName().toString());
        if (!parts.matches() || name != null && !parts.group(1).equals(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(parts.group(2), STAMP));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String name(Path network) {
        return network.getFileName().toString().replaceFirst("\\.kith$", "");
    }
}
