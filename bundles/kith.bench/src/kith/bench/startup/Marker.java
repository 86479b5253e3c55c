package kith.bench.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The file in which a started application says when its window was open and painted and its first view had its rows.
 *
 * @param file the file
 */
record Marker(Path file) {

    /** The system property that names the file. */
    static final String PROPERTY = "kith.startup.marker";

    /** Returns the marker that this process was asked for. */
    static Optional<Marker> requested() {
        return Optional.ofNullable(System.getProperty(PROPERTY)).map(file -> new Marker(Path.of(file)));
    }

    /** Writes the present time. */
    void write() throws IOException {
        Files.writeString(file, Long.toString(System.currentTimeMillis()));
    }

    /** Returns the time that was written, in milliseconds of the epoch; empty if it is not there yet. */
    OptionalLong read() throws IOException {
        if (!Files.exists(file)) {
            return OptionalLong.empty();
        }
        String text = Files.readString(file).strip();
        return text.length() < 13 ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
    }
}
