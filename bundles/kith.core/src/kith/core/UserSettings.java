package kith.core;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Properties;

import kith.store.TemporaryFiles;

/**
 * Settings of the user that the window and the command line share: a file of properties in the folder of Kith in the user's
 * home, readable by the owner alone. Preferences of the workbench are in the workspace of the window, which the command line
 * does not have. Every call reads or writes the file; may be used on any thread.
 *
 * @param file the file; need not be there
 * @since 0.1
 */
public record UserSettings(Path file) {

    /** The property of the Java machine that names another file. */
    public static final String FILE = "kith.settings";

    /** Returns the settings of who runs the program. */
    public static UserSettings ofUser() {
        String other = System.getProperty(FILE);
        return new UserSettings(other == null ? Path.of(System.getProperty("user.home"), ".kith", "settings.properties")
                : Path.of(other));
    }

    /**
     * Returns the value of a setting.
     *
     * @param key the name of the setting
     * @return empty if nothing was set, or if the file cannot be read
     */
    public String get(String key) {
        return read().getProperty(key, "");
    }

    /**
     * Sets values; those that are empty are removed.
     *
     * @param values names and values
     * @throws IOException if the file cannot be read or written; it is as it was then
     */
    public void set(Map<String, String> values) throws IOException {
        Properties all = load();
        values.forEach((key, value) -> {
            if (value.isBlank()) {
                all.remove(key);
            } else {
                all.setProperty(key, value);
            }
        });
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        }
        Path making = TemporaryFiles.create(file);
        try {
            try (Writer out = Files.newBufferedWriter(making, StandardCharsets.UTF_8)) {
                all.store(out, null);
            }
            Files.move(making, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.deleteIfExists(making);
            throw e;
        }
    }

    private Properties read() {
        try {
            return load();
        } catch (IOException e) {
            System.getLogger(UserSettings.class.getName()).log(System.Logger.Level.WARNING, "Not read: " + file, e);
            return new Properties();
        }
    }

    private Properties load() throws IOException {
        Properties all = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            all.load(in);
        } catch (NoSuchFileException e) {
            // Nothing was set yet.
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
        return all;
    }
}
