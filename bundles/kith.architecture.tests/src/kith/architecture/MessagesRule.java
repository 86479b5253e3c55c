package kith.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts of a package are those that its code names, each can be filled in, and every language has all of them. What is
 * missing is only found by whoever comes to read it.
 */
final class MessagesRule implements Rule {

    private static final String TURN = "say.";

    private static final Pattern FIELD = Pattern.compile("public static String (\\w+);");
    private static final Pattern PLACE = Pattern.compile("\\{\\d\\}");
    private static final Pattern LANGUAGE = Pattern.compile("(.+?)_[a-z]{2}(?:_[A-Z]{2})?\\.properties");

    @Override
    public List<String> violations(Project project) {
        List<String> violations = new ArrayList<>();
        for (BundleFolder bundle : project.bundles()) {
            if (!bundle.isTest()) {
                messages(bundle, violations);
                languages(bundle, violations);
            }
        }
        return violations;
    }

    private static void messages(BundleFolder bundle, List<String> violations) {
        List<JavaSource> sources = bundle.sources();
        String code = sources.stream().map(JavaSource::code).collect(Collectors.joining("\n"));
        for (JavaSource source : sources) {
            if (!source.code().contains("extends NLS")) {
                continue;
            }
            Set<String> fields = FIELD.matcher(source.code()).results().map(result -> result.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            Path file = source.file().resolveSibling(fileName(source));
            String at = bundle.name() + ": " + source.packageName();
            Properties texts = bundle.properties(bundle.folder().relativize(file).toString());
            differences(fields, texts.stringPropertyNames()).forEach(key -> violations.add(at + " has no text for " + key));
            differences(texts.stringPropertyNames(), fields).forEach(key -> violations.add(at + " has no constant for " + key));
            String type = source.file().getFileName().toString().replace(".java", "");
            String own = FIELD.matcher(source.code()).replaceAll("");
            fields.stream().filter(field -> !names(code, type + "\\." + field) && !names(own, field))
                    .forEach(field -> violations.add(at + " never shows " + field));
            texts.stringPropertyNames().stream().sorted().filter(key -> !isFillable(texts.getProperty(key)))
                    .forEach(key -> violations.add(at + ": the quotation marks of " + key + " would not be shown as they are"));
        }
    }

    private static boolean names(String code, String name) {
        return Pattern.compile("\\b" + name + "\\b").matcher(code).find();
    }

    /** Returns the name of the file that the class reads its texts from: the last part of what it initializes them with. */
    private static String fileName(JavaSource source) {
        int from = source.code().indexOf("initializeMessages(");
        return source.literals().stream().filter(literal -> literal.offset() > from).map(JavaSource.Literal::value)
                .findFirst().orElse("messages").replaceAll(".*\\.", "") + ".properties";
    }

    /** A text with places is a pattern, in which a single quotation mark stands for itself only when it is doubled. */
    private static boolean isFillable(String text) {
        return PLACE.matcher(text).find() ? !text.replace("''", "").replaceAll("'[{}]'", "").contains("'") : !text.contains("''");
    }

    private static void languages(BundleFolder bundle, List<String> violations) {
        for (Path file : propertiesOf(bundle.folder())) {
            Matcher language = LANGUAGE.matcher(file.getFileName().toString());
            if (language.matches()) {
                Path base = file.resolveSibling(language.group(1) + ".properties");
                String at = bundle.name() + ": " + file.getFileName();
                Set<String> texts = keys(bundle, base);
                Set<String> own = keys(bundle, file);
                differences(texts, own).forEach(key -> violations.add(at + " has no text for " + key));
                differences(own, texts).forEach(
                        key -> violations.add(at + " has a text for " + key + ", which " + base.getFileName() + " has not"));
            }
        }
    }

    /** Turns of phrase are those of one language. */
    private static Set<String> keys(BundleFolder bundle, Path file) {
        return bundle.properties(bundle.folder().relativize(file).toString()).stringPropertyNames().stream()
                .filter(key -> !key.startsWith(TURN)).collect(Collectors.toSet());
    }

    private static Set<String> differences(Set<String> keys, Set<String> others) {
        Set<String> rest = new TreeSet<>(keys);
        rest.removeAll(others);
        return rest;
    }

    /** What lies in the sources, and beside the manifest. */
    private static List<Path> propertiesOf(Path folder) {
        List<Path> found = new ArrayList<>();
        for (String part : List.of("", "src", "OSGI-INF")) {
            Path root = folder.resolve(part);
            if (Files.isDirectory(root)) {
                try (Stream<Path> files = Files.walk(root, part.isEmpty() ? 1 : Integer.MAX_VALUE)) {
                    files.filter(file -> file.toString().endsWith(".properties")).sorted().forEach(found::add);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return found;
    }
}
