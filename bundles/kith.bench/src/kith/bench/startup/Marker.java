package kith.bench.startup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The file in which a started application says when its window stood. */
final class Marker {

    /** The system property that names the file: the window is open and painted, and the first view has its rows. */
    static final String PROPERTY = "kith.startup.marker";

    private Marker() {
    }

    /** Writes the present time, if somebody asked for it. */
    static void write() {
        String file = System.getProperty(PROPERTY);
        if (file == null) {
            return;
        }
        long now = System.currentTimeMillis();
        Path part = Path.of(file + ".part");
        try {
            Files.writeString(part, Long.toString(now));
            Files.move(part, Path.of(file), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
