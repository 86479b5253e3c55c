package kith.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A checkout: its bundles and the files in it that people wrote.
 *
 * @param compiled a folder of compiled bundles, null where the build leaves them
 */
record Project(Path root, Path compiled) {

    private static final Set<String> NOT_WRITTEN = Set.of(".git", "target", "bin", "build", "node_modules");

    /** Returns the checkout that these tests were built in. */
    static Project ofThisBuild() {
        String told = System.getProperty("kith.root", System.getenv("KITH_ROOT"));
        Path start = told != null ? Path.of(told) : Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("bundles")) && Files.exists(folder.resolve("pom.xml"))) {
                String compiled = System.getenv("KITH_CLASSES");
                return new Project(folder, compiled == null ? null : Path.of(compiled));
            }
        }
        throw new IllegalStateException("No checkout of Kith above " + start + "; set KITH_ROOT to where it is");
    }

    /** Returns all bundles, by name. */
    List<BundleFolder> bundles() {
        try (Stream<Path> folders = Files.list(root.resolve("bundles"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted()
                    .map(folder -> BundleFolder.of(folder, compiled)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<BundleFolder> bundle(String name) {
        return bundles().stream().filter(bundle -> bundle.name().equals(name)).findFirst();
    }

    /** Returns every file that is not the product of a build. */
    List<Path> files() {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean skip = NOT_WRITTEN.contains(folder.getFileName().toString()) && !folder.equals(root);
                    return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    // In a second work tree .git is a file.
                    if (!NOT_WRITTEN.contains(file.getFileName().toString())) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.sort(null);
        return files;
    }

    String relative(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
