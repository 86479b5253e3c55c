package kith.store.internal.sqlite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The name that this computer has for itself. It is read from the environment and the file system, because a lookup of the
 * own name can wait for a name server for seconds.
 */
public final class HostName {

    private static final int LONGEST = 64;

    private HostName() {
    }

    /** Returns the name, empty if the system does not tell it. */
    static Optional<String> find() {
        return Stream.of(environment("HOSTNAME"), environment("COMPUTERNAME"), file(Path.of("/proc/sys/kernel/hostname")),
                file(Path.of("/etc/hostname"))).filter(name -> !name.isBlank()).findFirst();
    }

    /** Returns the name in letters that any file system takes; the same as long as this computer keeps its name. */
    public static String label() {
        return find().orElse("localhost").replaceAll("[^A-Za-z0-9-]", "-").replaceFirst("(?s)^(.{32}).*", "$1");
    }

    private static String environment(String name) {
        String value = System.getenv(name);
        return value == null ? "" : oneLine(value);
    }

    private static String file(Path file) {
        try {
            return Files.isReadable(file) ? oneLine(Files.readString(file, StandardCharsets.UTF_8)) : "";
        } catch (IOException e) {
            return "";
        }
    }

    private static String oneLine(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }
}
