package kith.store.internal.sqlite;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

import kith.store.TemporaryFiles;

/**
 * The native library of SQLite. The driver would write a copy into the temporary folder for each process, which stays when
 * the process is killed, and which cannot be loaded where that folder is full or mounted so that nothing in it can be run.
 * Kith keeps one copy for each version in a folder of the user's own.
 *
 * <p>The driver is told of the folder by its system property, unless that or its sister is set already. Where no folder can
 * be had, the driver does as it always does.
 */
final class NativeLibrary {

    private static final String FOLDER = "org.sqlite.lib.path";
    private static final List<String> SETTINGS = List.of(FOLDER, "org.sqlite.lib.name", "org.sqlite.tmpdir");
    private static final Path MOUNTS = Path.of("/proc/self/mounts");

    private NativeLibrary() {
    }

    /** Has the library ready before the first connection; costs nothing more than a look at its size afterwards. */
    static void prepare() {
        if (SETTINGS.stream().allMatch(setting -> System.getProperty(setting) == null)) {
            prepare(candidates());
        }
    }

    /** @param folders where the library may be kept, the best first */
    static void prepare(List<Path> folders) {
        for (Path folder : folders) {
            try {
                Path kept = folder.resolve("sqlite-" + SQLiteJDBCLoader.getVersion());
                if (isRunnable(folder)) {
                    createOwn(kept);
                    unpack(kept.resolve(LibraryLoaderUtil.getNativeLibName()));
                    System.setProperty(FOLDER, kept.toString());
                    return;
                }
            } catch (IOException | UnsupportedOperationException | SecurityException e) {
                System.getLogger(NativeLibrary.class.getName()).log(System.Logger.Level.DEBUG, "Not unpacked to " + folder, e);
            }
        }
    }

    /** The folder for what programs can make again, and one in the temporary folder. */
    static List<Path> candidates() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<Path> folders = new ArrayList<>();
        Path home = Path.of(System.getProperty("user.home", ""));
        if (system.contains("win")) {
            add(folders, System.getenv("LOCALAPPDATA"), "Kith", "cache");
        } else if (system.contains("mac")) {
            add(folders, home.toString(), "Library", "Caches", "kith");
        } else {
            add(folders, System.getenv("XDG_CACHE_HOME"), "kith");
            add(folders, home.toString(), ".cache", "kith");
        }
        add(folders, home.toString(), ".kith", "cache");
        add(folders, System.getProperty("java.io.tmpdir"), "kith-" + System.getProperty("user.name", "user").replaceAll("\\W", "_"));
        return folders;
    }

    private static void add(List<Path> folders, String folder, String... names) {
        if (folder != null && Path.of(folder).isAbsolute() && Files.isDirectory(Path.of(folder))) {
            folders.add(Path.of(folder, names));
        }
    }

    /** A folder of another user's could have another library in it the next time. */
    static void createOwn(Path folder) throws IOException {
        FileAttribute<?>[] own = folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")) }
                : new FileAttribute<?>[0];
        Files.createDirectories(folder, own);
        if (own.length > 0) {
            for (Path each : List.of(folder.getParent(), folder)) {
                Set<PosixFilePermission> others = EnumSet.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
                others.retainAll(Files.getPosixFilePermissions(each, LinkOption.NOFOLLOW_LINKS));
                String owner = Files.getOwner(each, LinkOption.NOFOLLOW_LINKS).getName();
                if (!others.isEmpty() || !owner.equals(System.getProperty("user.name"))) {
                    throw new AccessDeniedException(each.toString());
                }
            }
        }
    }

    private static void unpack(Path library) throws IOException {
        URL packed = SQLiteJDBCLoader.class.getResource(
                LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName());
        if (packed == null) {
            throw new FileNotFoundException(LibraryLoaderUtil.getNativeLibResourcePath());
        }
        URLConnection content = packed.openConnection();
        content.setUseCaches(false);
        try (InputStream in = content.getInputStream()) {
            if (Files.isRegularFile(library) && Files.size(library) == content.getContentLengthLong()) {
                return;
            }
            Path making = TemporaryFiles.create(library);
            try {
                Files.copy(in, making, StandardCopyOption.REPLACE_EXISTING);
                // After a stop of the computer a file of the right length could have nothing in it, and would be used for ever.
                Copies.force(making);
                Files.move(making, library, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileAlreadyExistsException e) {
                // Another process was quicker, and has it loaded.
            } finally {
                Files.deleteIfExists(making);
            }
        }
    }

    /** Returns whether the system lets run what is in a folder, as far as it says. */
    private static boolean isRunnable(Path folder) {
        Path there = folder;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        try {
            return there != null && !options(there.toRealPath()).contains("noexec");
        } catch (IOException e) {
            return true;
        }
    }

    private static List<String> options(Path folder) throws IOException {
        List<String> options = List.of();
        int longest = -1;
        for (String line : Files.isReadable(MOUNTS) ? Files.readAllLines(MOUNTS) : List.<String>of()) {
            String[] fields = line.split(" ");
            if (fields.length > 3 && folder.startsWith(fields[1].replace("\\040", " ")) && fields[1].length() >= longest) {
                longest = fields[1].length();
                options = List.of(fields[3].split(","));
            }
        }
        return options;
    }
}
