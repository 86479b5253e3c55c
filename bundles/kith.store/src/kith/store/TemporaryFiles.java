package kith.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kith.store.internal.sqlite.FilePermissions;
import kith.store.internal.sqlite.HostName;

/**
 * The files that are written under a name of their own until they are complete: copies, new networks, exports. The name
 * tells which process writes it, so that what a killed process has left can be told from what is being written.
 *
 * <p>Only names of this pattern are ever deleted: {@code .NAME.RANDOM.PROCESS@HOST.kith-tmp}, with what SQLite and Kith keep beside
 * such a file. Methods may be called on any thread.
 *
 * @since 0.1
 */
public final class TemporaryFiles {

    private static final String SUFFIX = ".kith-tmp";
    private static final int RANDOM = 1 << 24;
    private static final Pattern NAME = Pattern.compile(
            "\\..*\\.[0-9a-f]{1,8}\\.(\\d{1,19})@([^@]*)\\.kith-tmp(?:-wal|-shm|-journal|-lock|-erasing)?", Pattern.DOTALL);
    /** What versions before this one wrote, which did not say who writes it. */
    private static final Pattern FORMER = Pattern.compile(
            "\\..*\\.(?:kith\\.new|kith\\.rescue)(?:-wal|-shm|-journal|-lock)?", Pattern.DOTALL);
    /** File systems keep names of 255 bytes; the rest is for the process and what SQLite appends. */
    private static final int LONGEST = 140;
    /** File systems round the time of a change. */
    private static final Duration ROUNDING = Duration.ofSeconds(3);
    /** Nobody writes a file of another computer, or of a version before this one, that was still for so long. */
    private static final Duration ABANDONED = Duration.ofHours(1);

    private TemporaryFiles() {
    }

    /**
     * Returns the name under which a file is to be written until it is complete: in the same folder, so that it can be
     * renamed, and hidden.
     *
     * @param file the file to be; need not be there
     * @return a name that nobody else uses; nothing is created
     */
    public static Path beside(Path file) {
        String name = shortened(file.toAbsolutePath().getFileName().toString());
        return file.toAbsolutePath().resolveSibling(
                "." + name + "." + Integer.toHexString(ThreadLocalRandom.current().nextInt(RANDOM)) + "."
                        + ProcessHandle.current().pid() + "@" + HostName.label() + SUFFIX);
    }

    /**
     * Creates an empty file of such a name, which its owner alone can read. What is left in the folder by processes that
     * were killed is deleted.
     *
     * @param file the file to be; need not be there
     * @throws IOException if the file cannot be created
     */
    public static Path create(Path file) throws IOException {
        sweep(file.toAbsolutePath().getParent());
        return Files.createFile(beside(file), FilePermissions.ownerOnly());
    }

    private static String shortened(String name) {
        int end = name.length();
        while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end);
    }

    /**
     * Returns all temporary files in a folder, whoever writes them, with what is kept beside them.
     *
     * @param folder need not be there
     * @return paths in the folder, in no order; empty if there are none
     * @throws IOException if the folder cannot be read
     */
    public static List<Path> find(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, TemporaryFiles::isTemporary)) {
                files.forEach(found::add);
            } catch (DirectoryIteratorException e) {
                throw e.getCause();
            }
        }
        return found;
    }

    private static boolean isTemporary(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") && (NAME.matcher(name).matches() || FORMER.matcher(name).matches());
    }

    /**
     * Returns whether nobody writes a temporary file any more: the process that its name tells has ended.
     *
     * @param file a file that {@link #find} returned
     * @return false if it is being written, or if that cannot be told
     */
    public static boolean isAbandoned(Path file) {
        try {
            Instant changed = Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
            Matcher name = NAME.matcher(file.getFileName().toString());
            if (!name.matches() || !name.group(2).equals(HostName.label())) {
                return changed.isBefore(Instant.now().minus(ABANDONED));
            }
            Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(name.group(1)));
            // The number of a process that has ended is given to another one.
            return process.isEmpty() || process.get().info().startInstant()
                    .filter(start -> start.isAfter(changed.plus(ROUNDING))).isPresent();
        } catch (IOException | NumberFormatException e) {
            return false;
        }
    }

    /**
     * Deletes the temporary files of a folder that nobody writes any more. What cannot be deleted stays.
     *
     * @param folder need not be there
     * @return how many files were deleted
     */
    public static int sweep(Path folder) {
        int deleted = 0;
        try {
            for (Path file : find(folder)) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && isAbandoned(file)) {
                    Files.deleteIfExists(file);
                    deleted++;
                }
            }
        } catch (IOException e) {
            System.getLogger(TemporaryFiles.class.getName()).log(System.Logger.Level.DEBUG, "Not swept: " + folder, e);
        }
        return deleted;
    }
}
