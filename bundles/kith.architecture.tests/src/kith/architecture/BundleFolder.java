package kith.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;

/** A bundle as it lies in the checkout. */
record BundleFolder(Path folder, Path classes, Map<String, String> manifest) {

    static BundleFolder of(Path folder, Path compiled) {
        try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            Path classes = compiled == null ? folder.resolve("target/classes") : compiled.resolve(folder.getFileName());
            return new BundleFolder(folder, classes, ManifestElement.parseBundleManifest(in, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BundleException e) {
            throw new IllegalStateException(folder + ": " + e.getMessage(), e);
        }
    }

    String name() {
        return header("Bundle-SymbolicName").stream().map(ManifestElement::getValue).findFirst()
                .orElse(folder.getFileName().toString());
    }

    boolean isTest() {
        return name().endsWith(".tests") || name().equals("kith.testsupport");
    }

    /** Returns the clauses of a header; none if it is absent. */
    List<ManifestElement> header(String name) {
        try {
            ManifestElement[] elements = ManifestElement.parseHeader(name, manifest.get(name));
            return elements == null ? List.of() : List.of(elements);
        } catch (BundleException e) {
            throw new IllegalStateException(folder + ": " + e.getMessage(), e);
        }
    }

    /** Returns the sources that were written by hand. */
    List<JavaSource> sources() {
        return javaFiles("src").stream().map(JavaSource::read).toList();
    }

    /** Returns whether a class is in the sources, generated ones included. */
    boolean hasClass(String className) {
        String file = className.replaceAll("\\$.*", "").replace('.', '/') + ".java";
        return Stream.of("src", "src-gen").anyMatch(source -> Files.exists(folder.resolve(source).resolve(file)));
    }

    /** Returns the class files of the last build. */
    List<Path> classFiles() {
        return walk(classes, ".class");
    }

    Properties properties(String file) {
        Properties properties = new Properties();
        if (Files.exists(folder.resolve(file))) {
            try (InputStream in = Files.newInputStream(folder.resolve(file))) {
                properties.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }

    /** Returns what goes into the bundle besides classes, as build.properties names it. */
    List<String> included() {
        return Arrays.stream(properties("build.properties").getProperty("bin.includes", "").split(","))
                .map(String::strip).toList();
    }

    private List<Path> javaFiles(String source) {
        return walk(folder.resolve(source), ".java");
    }

    private static List<Path> walk(Path root, String ending) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(ending)).sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
