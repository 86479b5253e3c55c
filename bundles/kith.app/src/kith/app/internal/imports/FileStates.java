package kith.app.internal.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/**
 * States of files, by which it is told whether they are still what was shown of them. Immutable.
 *
 * @param states the size and the time of the last change of each, empty for one that cannot be seen
 */
record FileStates(List<String> states) {

    FileStates {
        states = List.copyOf(states);
    }

    /** Looks at files; not for the thread of the user interface. */
    static FileStates of(List<Path> files) {
        return new FileStates(files.stream().map(FileStates::state).toList());
    }

    private static String state(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.size() + " " + attributes.lastModifiedTime();
        } catch (IOException e) {
            return "";
        }
    }
}
