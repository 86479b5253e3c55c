package kith.store;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import kith.store.NetworkException.Reason;
import kith.store.internal.sqlite.Peek;

/**
 * The verification of backups after they were made: disks lose bits, and a backup that cannot be read is none. Each backup is
 * read as a whole, and nothing of it is written. What was found is kept in a small file in the folder of the backups, by name,
 * size and time of the last change; where that cannot be written, nothing is remembered.
 *
 * <p>Methods read files: call them in the background, from one thread at a time.
 *
 * @since 0.1
 */
public final class BackupVerifier {

    private static final String INDEX = ".kith-verified";
    private static final String SOUND = "sound";

    private final Path folder;

    /** @param folder the folder of the backups */
    public BackupVerifier(Path folder) {
        this.folder = folder;
    }

    /** Returns what the last verification of a backup found; empty if there was none since the file last changed. */
    public Optional<BackupVerification> find(Backup backup) {
        String[] fields = index().getProperty(key(backup), "").split("\t", 3);
        try {
            return fields.length < 3 || !fields[0].equals(stamp(backup)) ? Optional.empty()
                    : Optional.of(new BackupVerification(Instant.ofEpochMilli(Long.parseLong(fields[1])),
                            fields[2].equals(SOUND) ? List.of() : fields[2].lines().toList()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Returns the backup that was not verified for the longest time, one that never was before all others. */
    public Optional<Backup> next(List<Backup> backups) {
        return backups.stream().min(Comparator.<Backup, Instant>comparing(
                backup -> find(backup).map(BackupVerification::at).orElse(Instant.MIN)).thenComparing(Backup::at));
    }

    /** Reads a backup as a whole, and remembers what was found. */
    public BackupVerification verify(Backup backup) {
        BackupVerification found = new BackupVerification(Instant.now(), problems(backup.file()));
        remember(backup, found);
        return found;
    }

    /** Takes note of a backup that was verified in another way, as new ones are. */
    void made(Backup backup) {
        remember(backup, new BackupVerification(Instant.now(), List.of()));
    }

    private static List<String> problems(Path file) {
        try (NetworkStore store = Stores.openToLook(file)) {
            return store.check();
        } catch (NetworkException e) {
            return e.getReason() == Reason.OLDER ? problemsOfOlder(file) : List.of(e.getMessage());
        } catch (UncheckedIOException e) {
            return List.of(String.valueOf(e.getCause().getMessage()));
        }
    }

    private static List<String> problemsOfOlder(Path file) {
        try {
            return Peek.problems(file);
        } catch (NetworkException e) {
            return List.of(e.getMessage());
        }
    }

    private void remember(Backup backup, BackupVerification found) {
        Path making = null;
        try {
            Properties index = index();
            // What is gone is forgotten.
            for (String name : new ArrayList<>(index.stringPropertyNames())) {
                if (!Files.exists(folder.resolve(name))) {
                    index.remove(name);
                }
            }
            index.setProperty(key(backup), stamp(backup) + "\t" + found.at().toEpochMilli() + "\t"
                    + (found.isSound() ? SOUND : String.join("\n", found.problems())));
            making = TemporaryFiles.create(folder.resolve(INDEX));
            try (Writer out = Files.newBufferedWriter(making, StandardCharsets.UTF_8)) {
                index.store(out, null);
            }
            Files.move(making, folder.resolve(INDEX), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            System.getLogger(BackupVerifier.class.getName()).log(System.Logger.Level.DEBUG, "Not remembered in " + folder, e);
            discard(making);
        }
    }

    private static void discard(Path making) {
        try {
            if (making != null) {
                Files.deleteIfExists(making);
            }
        } catch (IOException e) {
            // It is swept when the next backup is made.
        }
    }

    private Properties index() {
        Properties index = new Properties();
        try (Reader in = Files.newBufferedReader(folder.resolve(INDEX), StandardCharsets.UTF_8)) {
            index.load(in);
        } catch (IOException | IllegalArgumentException e) {
            // Nothing is known of any backup.
            index.clear();
        }
        return index;
    }

    private static String key(Backup backup) {
        return backup.file().getFileName().toString();
    }

    private static String stamp(Backup backup) throws IOException {
        return Files.size(backup.file()) + "/" + Files.getLastModifiedTime(backup.file()).toMillis();
    }
}
