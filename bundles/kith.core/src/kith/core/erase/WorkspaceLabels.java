package kith.core.erase;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import kith.store.TemporaryFiles;

/**
 * Labels of open editors in the state that the workbench keeps of its windows. It writes them every few minutes, so that after
 * a crash they name people who are erased since. Methods read and write files.
 *
 * @since 0.1
 */
public final class WorkspaceLabels {

    private static final Path STATE = Path.of(".metadata", ".plugins", "org.eclipse.e4.workbench", "workbench.xmi");
    private static final Pattern VALUE = Pattern.compile("([\\w:]+)=\"([^\"]*)\"");
    /** Attributes by which parts of the layout find one another; they name nobody. */
    private static final Set<String> STRUCTURE = Set.of("xmi:id", "xmi:version", "xsi:type", "elementId", "selectedElement", "href",
            "contributionURI", "contributorURI", "iconURI", "children", "placeholders");
    private static final Pattern REFERENCE = Pattern.compile("&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));");
    private static final int SHORTEST = 3;
    private static final String GONE = "&#x2026;";

    private WorkspaceLabels() {
    }

    /** Returns the folder in which the window keeps its state unless it was started with another one. */
    public static Path usualWorkspace() {
        return Path.of(System.getProperty("user.home"), ".kith", "workspace");
    }

    /**
     * Takes names out of the labels in a workspace.
     *
     * @param workspace the folder of a workspace; need not be there
     * @param names what somebody who was erased was called; those that are too short to be told from other words are passed over
     * @return whether there were such labels
     * @throws IOException if they cannot be taken out
     */
    public static boolean forget(Path workspace, Collection<String> names) throws IOException {
        Path state = workspace.resolve(STATE);
        List<String> told = names.stream().map(String::strip).filter(name -> name.length() >= SHORTEST).toList();
        if (told.isEmpty() || !Files.isRegularFile(state)) {
            return false;
        }
        String before = Files.readString(state, StandardCharsets.ISO_8859_1);
        // In UTF-8, too, what is not ASCII is found: byte by byte, as the text was read.
        Pattern named = Pattern.compile(told.stream().flatMap(name -> List.of(name, bytes(name)).stream()).distinct()
                .map(Pattern::quote).collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
        String after = VALUE.matcher(before).replaceAll(value -> !STRUCTURE.contains(value.group(1))
                && named.matcher(plain(value.group(2))).find()
                ? Matcher.quoteReplacement(value.group(1) + "=\"" + GONE + "\"") : Matcher.quoteReplacement(value.group()));
        if (after.equals(before)) {
            return false;
        }
        Path making = TemporaryFiles.create(state);
        try {
            Files.writeString(making, after, StandardCharsets.ISO_8859_1);
            Files.move(making, state, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.deleteIfExists(making);
            throw e;
        }
        return true;
    }

    private static String bytes(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static String plain(String value) {
        return REFERENCE.matcher(value).replaceAll(reference -> Matcher.quoteReplacement(character(reference.group(1), reference.group(2),
                reference.group(3))));
    }

    private static String character(String hexadecimal, String decimal, String name) {
        if (name != null) {
            return switch (name) {
                case "amp" -> "&";
                case "lt" -> "<";
                case "gt" -> ">";
                case "quot" -> "\"";
                default -> "'";
            };
        }
        int code = hexadecimal != null ? Integer.parseInt(hexadecimal, 16) : Integer.parseInt(decimal);
        return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }
}
