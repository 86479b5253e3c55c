package kith.store.internal.sqlite;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Another process that tries to get the lock on a database that SQLite needs to take itself for the only one that has it open
 * (https://www.sqlite.org/src/file/src/os.h, SHARED_FIRST). Older versions of SQLite delete the log once they have it.
 */
final class LockProbe {

    private static final long SHARED_FIRST = 0x40000002L;
    private static final long SHARED_SIZE = 510;

    private LockProbe() {
    }

    public static void main(String[] arguments) throws IOException {
        try (FileChannel channel = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.WRITE)) {
            System.out.println(channel.tryLock(SHARED_FIRST, SHARED_SIZE, false) == null);
        }
    }

    /** Returns whether a network is known to another process as one that is open. */
    static boolean isLocked(Path network) throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                OtherProcess.classPath(), LockProbe.class.getName(), network.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader out = process.inputReader()) {
            return Boolean.parseBoolean(out.readLine());
        }
    }
}
