package kith.store.internal.sqlite;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The address by which a file is opened. The driver takes what follows a question mark in a name for settings, so each
 * character that may mean something is encoded (https://www.sqlite.org/uri.html).
 */
final class ConnectionUrl {

    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/:";

    private ConnectionUrl() {
    }

    /**
     * Returns the address of a file for the driver.
     *
     * @param settings what SQLite is to know, such as {@code mode=ro}
     */
    static String of(Path file, String settings) {
        String path = file.toAbsolutePath().toString();
        if (File.separatorChar != '/') {
            path = path.replace(File.separatorChar, '/');
        }
        StringBuilder url = new StringBuilder("jdbc:sqlite:file://").append(path.startsWith("/") ? "" : "/");
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) Byte.toUnsignedInt(each);
            if (PLAIN.indexOf(c) >= 0) {
                url.append(c);
            } else {
                url.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            }
        }
        return url.append('?').append(settings).toString();
    }
}
