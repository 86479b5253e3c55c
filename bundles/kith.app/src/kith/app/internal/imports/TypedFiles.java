package kith.app.internal.imports;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

/**
 * Names of files as they were typed, pasted or dropped, one a line: with or without quotation marks, as paths or as URIs.
 *
 * @param files the files
 * @param problem what is wrong with the first line that cannot be the name of a file, and what to do
 */
record TypedFiles(List<Path> files, Optional<String> problem) {

    private static final String QUOTES = "\"'\u201c\u201d\u2018\u2019";
    private static final String HOME = "~/";
    private static final String SCHEME = "file:";

    /** Reads names. */
    static TypedFiles of(String text) {
        List<Path> files = new ArrayList<>();
        String problem = null;
        for (String line : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            try {
                Path file = path(unquoted(line));
                if (!files.contains(file)) {
                    files.add(file);
                }
            } catch (IllegalArgumentException e) {
                problem = problem == null ? NLS.bind(Messages.invalidName, line) : problem;
            }
        }
        return new TypedFiles(List.copyOf(files), Optional.ofNullable(problem));
    }

    private static String unquoted(String line) {
        boolean isQuoted = line.length() > 2 && QUOTES.indexOf(line.charAt(0)) >= 0 && QUOTES.indexOf(line.charAt(line.length() - 1)) >= 0;
        return isQuoted ? line.substring(1, line.length() - 1).strip() : line;
    }

    private static Path path(String name) {
        if (!name.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return name.startsWith(HOME) ? Path.of(System.getProperty("user.home"), name.substring(HOME.length())) : Path.of(name);
        }
        try {
            return Path.of(URI.create(name));
        } catch (FileSystemNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
