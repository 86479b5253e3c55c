package kith.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** No file names a package registry or a place on somebody's machine. */
final class PlaceRule implements Rule {

    private static final Set<String> BINARY = Set.of("png", "gif", "jpg", "ico", "icns", "jar", "class", "kith", "zip");

    /** The wrapper cannot do without the address of what it fetches. */
    private static final Set<String> ALLOWED = Set.of(".mvn/wrapper/maven-wrapper.properties", "mvnw", "mvnw.cmd");

    private static final Pattern REGISTRY = Pattern.compile(
            "(?i)\\b(repo1?\\.maven|registry\\.npmjs|deb\\.debian|pypi\\.(org|python)|proxy\\.golang|artifactory|nexus)"
                    + "\\.\\w+");
    private static final Pattern MACHINE = Pattern.compile(
            "(?<![\\w.*$}])/(work|root|home/\\w+|Users/\\w+|farm|tmp/\\w+)/"
                    + "|(?i:\\b[c-z]:\\\\\\\\?users\\\\\\\\?\\w+)");

    @Override
    public List<String> violations(Project project) {
        List<String> violations = new ArrayList<>();
        for (Path file : project.files()) {
            String name = project.relative(file);
            if (ALLOWED.contains(name) || BINARY.contains(name.substring(name.lastIndexOf('.') + 1))) {
                continue;
            }
            String text = text(file);
            for (Pattern pattern : List.of(REGISTRY, MACHINE)) {
                pattern.matcher(text).results().forEach(found -> violations.add(name + " names " + found.group()));
            }
        }
        return violations;
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
