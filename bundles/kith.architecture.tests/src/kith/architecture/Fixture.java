package kith.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A small checkout in a temporary folder, that keeps every rule until a test breaks one. */
final class Fixture {

    private final Path root;

    Fixture(Path root) {
        this.root = root;
    }

    Project project() {
        return new Project(root, null);
    }

    /** Adds a bundle; the headers are added to those that each has to have. */
    Fixture bundle(String name, String... headers) {
        return file("bundles/" + name + "/META-INF/MANIFEST.MF", """
                Manifest-Version: 1.0
                Bundle-ManifestVersion: 2
                Bundle-SymbolicName: %1$s
                Automatic-Module-Name: %1$s
                Bundle-Version: 0.1.0.qualifier
                Bundle-RequiredExecutionEnvironment: JavaSE-21
                """.formatted(name) + String.join("\n", headers) + "\n")
                .file("bundles/" + name + "/build.properties", "bin.includes = META-INF/,.,plugin.xml,schema/\n");
    }

    /** Adds a source file; its place follows from its text. */
    Fixture source(String bundle, String text) {
        JavaSource source = JavaSource.parse(root, text);
        String type = text.replaceAll("(?s).*?(?:class|interface|record|enum) (\\w+).*", "$1");
        return file("bundles/" + bundle + "/src/" + source.packageName().replace('.', '/') + "/" + type + ".java", text);
    }

    Fixture file(String name, String text) {
        try {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles the sources of all bundles together, each into its own folder. */
    Fixture compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        for (Path bundle : children(root.resolve("bundles"))) {
            List<String> arguments = new ArrayList<>(List.of("-proc:none", "-implicit:none", "-d",
                    bundle.resolve("target/classes").toString(), "-sourcepath", sourcePath(), "-classpath", ""));
            try (Stream<Path> files = Files.walk(bundle)) {
                files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
            }
            Files.createDirectories(bundle.resolve("target/classes"));
            if (compiler.run(null, null, null, arguments.toArray(String[]::new)) != 0) {
                throw new IllegalStateException("The fixture does not compile: " + bundle);
            }
        }
        return this;
    }

    private String sourcePath() throws IOException {
        return String.join(java.io.File.pathSeparator,
                children(root.resolve("bundles")).stream().map(bundle -> bundle.resolve("src").toString()).toList());
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList();
        }
    }
}
