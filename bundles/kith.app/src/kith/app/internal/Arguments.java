package kith.app.internal;

import java.nio.file.Path;

/**
 * What the command line says to the window.
 *
 * @param network the network to open, or null for that of last time
 * @param screenshots the folder in which to save a picture of each perspective before ending, or null to stay open
 */
record Arguments(Path network, Path screenshots) {

    static Arguments of(String[] arguments) {
        return new Arguments(path(arguments, "-network"), path(arguments, "-screenshots"));
    }

    private static Path path(String[] arguments, String name) {
        for (int i = 0; i + 1 < arguments.length; i++) {
            if (arguments[i].equals(name)) {
                return Path.of(arguments[i + 1]).toAbsolutePath();
            }
        }
        return null;
    }
}
