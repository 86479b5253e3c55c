package kith.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import kith.store.TemporaryFiles;

/**
 * Copies of what is in a network, or comes into one, as files: attachments that other programs show, and pipes that are read
 * more than once. Each is in a folder of its own that nobody but the user can look into, whose name tells which process has
 * made it, so that what a killed process has left is found and deleted. Methods read and write files; may be called on any
 * thread.
 *
 * @since 0.1
 */
public final class PrivateCopies {

    private static final String FOLDER = "copies";
    private static final String NAME = "copy";

    private final Path folder;
    private final Path otherwise;

    /**
     * @param folder where the copies are; need not be there
     * @param otherwise where they are if the former cannot be written
     */
    public PrivateCopies(Path folder, Path otherwise) {
        this.folder = folder.toAbsolutePath();
        this.otherwise = otherwise.toAbsolutePath();
    }

    /** Returns those of who runs the program: beside the settings, or among the temporary files of the system. */
    public static PrivateCopies ofUser() {
        return new PrivateCopies(UserSettings.ofUser().file().resolveSibling(FOLDER), Path.of(System.getProperty("java.io.tmpdir")));
    }

    /**
     * Makes a place for a copy; what killed processes have left is deleted. It goes when the program ends in order.
     *
     * @param name the name of the file to be, without folders
     * @return the file, which is not there yet, in a folder of its own
     * @throws IOException if no folder can be made
     */
    public Path place(String name) throws IOException {
        sweep(false);
        Path own;
        try {
            Files.createDirectories(folder, ownerOnly());
            own = createFolder(folder);
        } catch (IOException e) {
            own = createFolder(otherwise);
        }
        Path file = own.resolve(name);
        own.toFile().deleteOnExit();
        file.toFile().deleteOnExit();
        return file;
    }

    private static Path createFolder(Path parent) throws IOException {
        return Files.createDirectory(TemporaryFiles.beside(parent.resolve(NAME)), ownerOnly());
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")) }
                : new FileAttribute<?>[0];
    }

    /**
     * Deletes a copy with its folder.
     *
     * @param file what {@link #place} has returned; need not be there
     * @throws IOException if it cannot be deleted
     */
    public static void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(file.getParent());
    }

    /**
     * Deletes the copies that killed processes have left. What cannot be deleted, as another program has it open, stays.
     *
     * @param own whether the copies of this process are deleted as well
     */
    public void sweep(boolean own) {
        String process = "." + ProcessHandle.current().pid() + "@";
        for (Path parent : List.of(folder, otherwise)) {
            for (Path copy : find(parent)) {
                String name = copy.getFileName().toString();
                if (name.startsWith("." + NAME + ".") && Files.isDirectory(copy, LinkOption.NOFOLLOW_LINKS)
                        && (TemporaryFiles.isAbandoned(copy) || own && name.contains(process))) {
                    deleteFolder(copy);
                }
            }
        }
    }

    private static List<Path> find(Path parent) {
        try {
            return TemporaryFiles.find(parent);
        } catch (IOException | UncheckedIOException e) {
            notSwept(parent, e);
            return List.of();
        }
    }

    private static void notSwept(Path path, Exception e) {
        System.getLogger(PrivateCopies.class.getName()).log(System.Logger.Level.DEBUG, "Not swept: " + path, e);
    }

    /** One that cannot be deleted must not keep the others. */
    private static void deleteFolder(Path copy) {
        try (Stream<Path> files = Files.walk(copy)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            notSwept(copy, e);
        }
    }
}
